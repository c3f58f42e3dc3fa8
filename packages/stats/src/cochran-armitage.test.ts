import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cochranArmitage } from './index.ts';

const toPoints = (rows: readonly (readonly [number, number, number])[]) => rows.map(([t, x, n]) => ({ t, x, n }));

describe('cochranArmitage', () => {
  it('gives Armitage’s own example: carriers of S. pyogenes by size of tonsils, χ² = 7.19', () => {
    const tonsils = [
      [-1, 19, 516],
      [0, 29, 589],
      [1, 24, 293],
    ] as const;
    expect(cochranArmitage(toPoints(tonsils)).chiSquared).toBeCloseTo(7.19, 2);
  });

  it('gives what R’s help page of prop.trend.test prints: smokers, χ² = 8.2249', () => {
    const smokers = [
      [1, 83, 86],
      [2, 90, 93],
      [3, 129, 136],
      [4, 70, 82],
    ] as const;
    const { chiSquared, sum } = cochranArmitage(toPoints(smokers));
    expect(chiSquared).toBeCloseTo(8.2249, 4);
    expect(sum).toBeLessThan(0);
  });

  it('gives Agresti’s example with uneven scores: alcohol and malformations, χ² = 6.57', () => {
    const malformations = [
      [0, 48, 17114],
      [0.5, 38, 14502],
      [1.5, 5, 793],
      [4, 1, 127],
      [7, 1, 38],
    ] as const;
    expect(cochranArmitage(toPoints(malformations)).chiSquared).toBeCloseTo(6.57, 2);
  });

  it('has no χ² where all or none are counted, or where all scores are one', () => {
    expect(cochranArmitage([1, 2, 3].map((t) => ({ t, x: 9, n: 9 })))).toEqual({ sum: 0, chiSquared: null });
    expect(cochranArmitage([3, 5].map((x) => ({ t: 2024, x, n: 9 }))).chiSquared).toBeNull();
    expect(() => cochranArmitage([{ t: 1, x: 10, n: 9 }])).toThrow(new RangeError('x is above n: 10 of 9'));
  });

  const sample = fc.array(
    fc
      .tuple(
        fc.integer({ min: 2010, max: 2025 }),
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([t, n, share]) => ({ t, n, x: Math.round(n * share) })),
    { minLength: 2, maxLength: 8 },
  );

  it('is N·r² of single things, does not depend on the order or the origin, and mirrors', () => {
    fc.assert(
      fc.property(sample, (points) => {
        const { sum, chiSquared } = cochranArmitage(points);
        const shifted = cochranArmitage(points.toReversed().map(({ t, x, n }) => ({ t: t - 2000, x, n })));
        const rest = cochranArmitage(points.map(({ t, x, n }) => ({ t, x: n - x, n })));
        expect(shifted.sum).toBeCloseTo(sum, 6);
        expect(rest.sum).toBeCloseTo(-sum, 6);
        if (chiSquared === null) return;
        expect(shifted.chiSquared).toBeCloseTo(chiSquared, 6);
        const things = points.flatMap(({ t, x, n }) =>
          Array.from({ length: n }, (_, index) => ({ t: t - 2010, y: index < x ? 1 : 0 })),
        );
        const mean = (pick: (thing: (typeof things)[number]) => number): number =>
          things.reduce((total, thing) => total + pick(thing), 0) / things.length;
        const [t, y] = [mean((thing) => thing.t), mean((thing) => thing.y)];
        const covariance = mean((thing) => (thing.t - t) * (thing.y - y));
        const r2 = covariance ** 2 / (mean((thing) => (thing.t - t) ** 2) * mean((thing) => (thing.y - y) ** 2));
        expect(chiSquared).toBeCloseTo(things.length * r2, 5);
      }),
    );
  });
});
