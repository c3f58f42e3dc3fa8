import { describe, expect, it } from 'vitest';
import { addUp, assessTarget, type TargetToAssess } from '../index.ts';

/** The made-up commune of the documentation's worked examples (apps/docs, methods, targets). */
const villages = 300;
const series = [40, 42, 44, 47, 49, 50].map((value, index) => ({
  period: String(2020 + index),
  value,
  numerator: (value * villages) / 100,
  denominator: villages,
}));

function assess(change: Partial<TargetToAssess> = {}) {
  const target = { comparator: '>=', value: 90, basePeriod: '2020', deadline: '2030', ...change } as const;
  return assessTarget({ series, target, kind: 'ratio', asOf: '2026-06-30' });
}

describe('the examples of the documentation', () => {
  it.each([
    ['straight path', {}, 65, 0.4, 'off-track'],
    ['geometric path', { path: 'geometric' }, 60, 0.5, 'off-track'],
    ['steps', { milestones: [{ period: '2025', value: 48 }] }, 48, 1.25, 'on-track'],
  ] as const)('%s', (_, change, expected, ratio, status) => {
    const found = assess(change);
    expect(found.expectedNow).toBeCloseTo(expected, 9);
    expect(found.ratio).toBeCloseTo(ratio, 9);
    expect(found.status).toBe(status);
  });

  it('by growth, and by the share of the way', () => {
    const statcan = assess({ method: 'statcan' });
    expect([statcan.status, statcan.ratio?.toFixed(2), statcan.score?.toFixed(2)]).toEqual([
      'off-track',
      '0.54',
      '-0.25',
    ]);
    const un = assess({ method: 'un' });
    expect(un.status).toBe('accelerate');
    expect(un.ratio).toBeCloseTo(0.45, 9);
  });

  it('gap, pace and projection', () => {
    const { gap, gapInParts, requiredPerYear, projected, metIn } = assess();
    expect([gap, gapInParts, requiredPerYear, metIn]).toEqual([40, 120, 8, 2045]);
    expect(projected?.value).toBeCloseTo(60, 9);
    expect([projected?.low, projected?.high]).toEqual([expect.closeTo(57.25, 9), expect.closeTo(62.75, 9)]);
  });

  it('plans that just cover enough to be added up', () => {
    const found = addUp({
      national: 90,
      kind: 'ratio',
      areas: [
        { id: 'a', weight: 300, target: 90 },
        { id: 'b', weight: 100, target: 80 },
        { id: 'c', weight: 100, target: null },
      ],
    });
    expect(found).toMatchObject({ status: 'added-up', planned: 87.5, shortfall: 2.5, isEnough: false });
    expect(found.covered).toEqual({ areas: 2, of: 3, weightShare: 0.8 });
    if (found.status === 'added-up') expect(found.byArea.map(({ shortfall }) => shortfall)).toEqual([0, 2.5]);
  });
});
