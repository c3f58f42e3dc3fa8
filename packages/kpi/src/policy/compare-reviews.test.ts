import { describe, expect, it } from 'vitest';
import { compareReviews } from './compare-reviews.ts';

const review = (reviewed: string, met: number, total = 18, unit = 'targets') => ({
  policyId: 'programme',
  areaId: 'HN',
  areaName: 'Hà Nội',
  reviewed,
  met,
  total,
  unit,
});

describe('compareReviews', () => {
  it('keeps numbers that contradict each other, with all who say each', () => {
    const [own, ...others] = compareReviews([review('2025-03-28', 18), review('2025', 17), review('2025-03', 18)]);
    expect(others).toEqual([]);
    expect(own?.isContradicted).toBe(true);
    expect(own?.statements.map(({ met, total, reviews }) => [met, total, reviews.map((row) => row.reviewed)])).toEqual([
      [17, 18, ['2025']],
      [18, 18, ['2025-03', '2025-03-28']],
    ]);
  });

  it('does not hold counts of other things against each other', () => {
    const counts = compareReviews([review('2025', 18), review('2025', 4, 5, 'tasks')]);
    expect(counts.map(({ unit, isContradicted }) => [unit, isContradicted])).toEqual([
      ['targets', false],
      ['tasks', false],
    ]);
    expect(compareReviews([])).toEqual([]);
  });
});
