import { describe, expect, it } from 'vitest';
import { readPathAt } from './read-path-at.ts';

const path = [
  { period: '2020', value: 60, role: 'base' },
  { period: '2022', value: 70, role: 'milestone' },
  { period: '2030', value: 90, role: 'target' },
] as const;

describe('readPathAt', () => {
  it.each([
    ['2020', 60],
    ['2021', 65],
    ['2022', 70],
    ['2026', 80],
    ['2030', 90],
  ])('gives what is asked for at the end of %s', (period, value) => {
    expect(readPathAt({ path }, period)).toBeCloseTo(value, 1);
  });

  it('goes on in no direction: before the base and after the deadline nothing is asked for', () => {
    expect(readPathAt({ path }, '2019')).toBeNull();
    expect(readPathAt({ path }, '2031')).toBeNull();
    expect(readPathAt({ path: [] }, '2025')).toBeNull();
  });

  it('lies between its ends within a year', () => {
    const value = readPathAt({ path }, '2021-06') ?? Number.NaN;
    expect(value).toBeGreaterThan(60);
    expect(value).toBeLessThan(65);
  });
});
