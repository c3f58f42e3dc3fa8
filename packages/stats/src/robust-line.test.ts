import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { robustLine, theilSen } from './index.ts';

describe('robustLine', () => {
  it('goes through the points of a line, whatever one of them does', () => {
    const points = [1, 2, 3, 4, 5, 6, 7].map((x) => ({ x, y: x === 6 ? 90 : 2 * x + 1 }));
    expect(robustLine(points)).toEqual({ slope: 2, intercept: 1, residuals: [0, 0, 0, 0, 0, 77, 0] });
  });

  it('is null under three points, or where all have one x', () => {
    expect(robustLine([])).toBeNull();
    expect(robustLine([1, 2].map((x) => ({ x, y: x })))).toBeNull();
    expect(robustLine([1, 2, 3].map((y) => ({ x: 5, y })))).toBeNull();
  });

  it('has Theil and Sen’s slope, and half of the points on either side', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 500 }), y: number }), { minLength: 3 }),
        (points) => {
          const line = robustLine(points);
          const fitted = theilSen(points.map(({ x, y }) => ({ t: x, value: y })));
          expect(line?.slope).toBe(fitted?.slope);
          if (!line) return;
          const above = line.residuals.filter((residual) => residual > 1e-6).length;
          const below = line.residuals.filter((residual) => residual < -1e-6).length;
          expect(Math.max(above, below)).toBeLessThanOrEqual(points.length / 2);
        },
      ),
    );
  });
});
