import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarAreas } from '../index.ts';

const near = (value: number) => expect.closeTo(value, 10) as number;

describe('similarAreas', () => {
  it('gives a case worked by hand', () => {
    // Urban shares 0, 10, 20: mean 10, sd √(200/3); a step of 10 is δ² = 100/(200/3) = 1.5.
    // a–b: √((1.5 + 0)/2) = 0.8660; a–c: √((6 + 1)/2) = 1.8708; b–c: √((1.5 + 1)/2) = 1.1180.
    const features = {
      a: { urbanShare: 0, region: 'north' },
      b: { urbanShare: 10, region: 'north' },
      c: { urbanShare: 20, region: 'south' },
    };
    const found = similarAreas({ areaId: 'a', features });
    expect(found).toEqual([
      {
        id: 'b',
        distance: near(Math.sqrt(0.75) / Math.sqrt(3.5)),
        closest: ['region'],
        farthest: ['urbanShare'],
      },
      { id: 'c', distance: near(1), closest: [], farthest: ['urbanShare', 'region'] },
    ]);
    const rows = Object.entries(features).map(([id, own]) => ({ id, ...own }));
    expect(similarAreas({ areaId: 'a', features: rows })).toEqual(found);
    const named = Object.entries(features).map(([areaId, own]) => ({ areaId, ...own }));
    expect(similarAreas({ areaId: 'a', features: named })).toEqual(found);
  });

  it('compares sizes by how many times, not by how much', () => {
    const features = { a: { population: 100 }, b: { population: 1000 }, c: { population: 10_000 } };
    expect(similarAreas({ areaId: 'b', features })).toEqual([
      { id: 'a', distance: near(0.5), closest: [], farthest: ['population'] },
      { id: 'c', distance: near(0.5), closest: [], farthest: ['population'] },
    ]);
  });

  it('weighs, and leaves out what weighs nothing', () => {
    const features = {
      a: { urbanShare: 0, region: 'north' },
      b: { urbanShare: 0, region: 'south' },
      c: { urbanShare: 50, region: 'north' },
    };
    const first = (weights: Record<string, number>) => similarAreas({ areaId: 'a', features, weights })[0];
    expect(first({ urbanShare: 0 })).toEqual({ id: 'c', distance: 0, closest: ['region'], farthest: [] });
    expect(first({ region: 0 })?.id).toBe('b');
    expect(first({ region: 100 })?.id).toBe('c');
  });

  it('drops a number that is the same everywhere, and uses only what both have', () => {
    const features = {
      a: { same: 7, urbanShare: 10, density: 40 },
      b: { same: 7, urbanShare: 20, density: null },
      c: { same: 7, urbanShare: 90, density: 50 },
    };
    const found = similarAreas({ areaId: 'a', features });
    expect(found.map(({ id, closest, farthest }) => [id, closest, farthest])).toEqual([
      ['b', [], ['urbanShare']],
      ['c', ['density'], ['urbanShare']],
    ]);
  });

  it('does not compare areas that share less than half of the weight', () => {
    const features = {
      a: { urbanShare: 1, region: 'x', kind: null },
      b: { urbanShare: 2, region: null, kind: 'province' },
      c: { urbanShare: 3, region: 'y', kind: 'province' },
    };
    expect(similarAreas({ areaId: 'a', features }).map(({ id }) => id)).toEqual(['c']);
    const weights = { urbanShare: 2 };
    expect(similarAreas({ areaId: 'a', features, weights }).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('breaks ties by id, and gives the nearest k, eight unless asked', () => {
    const names = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, '0')}`);
    const features = Object.fromEntries(names.toReversed().map((id) => [id, { urbanShare: 3, region: 'x' }]));
    const ids = (k?: number) =>
      similarAreas({ areaId: 'p05', features, k: k ?? null }).map(({ id, distance }) => [id, distance]);
    expect(ids()).toEqual(['p00', 'p01', 'p02', 'p03', 'p04', 'p06', 'p07', 'p08'].map((id) => [id, 0]));
    expect(ids(2)).toEqual([
      ['p00', 0],
      ['p01', 0],
    ]);
  });

  const base = { a: { urbanShare: 1 }, b: { urbanShare: 2 } };
  it.each<[string, object]>([
    ['areaId is not among the features: z', { areaId: 'z' }],
    ['k is not a whole number of at least 1: 0', { k: 0 }],
    ['weight of urbanShare is below 0: -1', { weights: { urbanShare: -1 } }],
    ['weights are all 0: {"urbanShare":0}', { weights: { urbanShare: 0 } }],
    ['population of a is not above 0: 0', { features: { a: { population: 0 }, b: { population: 3 } } }],
    ['size of b is not a number, as others are: big', { features: { a: { size: 3 }, b: { size: 'big' } } }],
    ['urbanShare of a is not a finite number: NaN', { features: { a: { urbanShare: Number.NaN } } }],
    ['features name an area twice: a', { features: [{ id: 'a' }, { id: 'a' }] }],
  ])('refuses: %s', (message, change) => {
    expect(() => similarAreas({ areaId: 'a', features: base, ...change })).toThrow(new RangeError(message));
  });

  const row = fc.record({
    population: fc.option(fc.integer({ min: 1, max: 9_000_000 }), { nil: null }),
    urbanShare: fc.option(
      fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      { nil: null },
    ),
    region: fc.option(fc.constantFrom('north', 'centre', 'south'), { nil: null }),
    kind: fc.constantFrom('province', 'municipality'),
  });
  const sample = fc.array(row, { minLength: 2, maxLength: 12 });
  const weights = fc.record({ population: fc.integer({ min: 1, max: 5 }), region: fc.integer({ min: 0, max: 5 }) });
  const toFeatures = (rows: readonly Record<string, string | number | null>[]) =>
    Object.fromEntries(rows.map((own, index) => [`p${index}`, own]));

  it('agrees with the distances of all pairs written out', () => {
    fc.assert(
      fc.property(sample, weights, (rows, w) => {
        const weight: Record<string, number> = { urbanShare: 1, kind: 1, ...w };
        const spread = (name: 'population' | 'urbanShare') => {
          const toNumber = (value: number) => (name === 'population' ? Math.log(value) : value);
          const known = rows.flatMap((own) => (own[name] === null ? [] : [toNumber(own[name])]));
          const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
          const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
          return {
            isFlat: known.every((value) => value === known[0]),
            scale: (value: number) => (toNumber(value) - mean) / deviation,
          };
        };
        const scales = { population: spread('population'), urbanShare: spread('urbanShare') };
        const names = (['population', 'urbanShare', 'region', 'kind'] as const).filter((name) => {
          if (name === 'region') return rows.some((own) => own.region !== null);
          return name === 'kind' || !scales[name].isFlat;
        });
        const total = names.reduce((sum, name) => sum + (weight[name] ?? 0), 0);
        const apart = (i: number, j: number): number | undefined => {
          const [a, b] = [rows[i], rows[j]];
          if (!a || !b) return undefined;
          let [squares, shared] = [0, 0];
          for (const name of names) {
            const [x, y] = [a[name], b[name]];
            if (x === null || y === null) continue;
            const isNumber = name === 'population' || name === 'urbanShare';
            const delta = isNumber ? scales[name].scale(Number(x)) - scales[name].scale(Number(y)) : Number(x !== y);
            squares += (weight[name] ?? 0) * delta ** 2;
            shared += weight[name] ?? 0;
          }
          return shared > 0 && shared >= total / 2 ? Math.sqrt(squares / shared) : undefined;
        };
        const all = rows.flatMap((_, i) => rows.flatMap((__, j) => (i < j ? (apart(i, j) ?? []) : [])));
        const largest = Math.max(0, ...all);
        const found = similarAreas({ areaId: 'p0', features: toFeatures(rows), weights: w, k: 99 });
        for (const { id, distance } of found) {
          const own = apart(0, Number(id.slice(1)));
          expect(distance).toBeCloseTo(largest === 0 ? 0 : (own ?? Number.NaN) / largest, 6);
        }
        expect(found).toHaveLength(rows.filter((_, index) => index > 0 && apart(0, index) !== undefined).length);
      }),
    );
  });

  it('names three and three of six, and never one in both', () => {
    const features = {
      a: { population: 100, density: 10, km2: 10, urbanShare: 0, region: 'north', kind: 'province' },
      b: { population: 101, density: 12, km2: 20, urbanShare: 60, region: 'south', kind: 'province' },
      c: { population: 900, density: 90, km2: 90, urbanShare: 5, region: 'north', kind: 'municipality' },
    };
    const [nearest] = similarAreas({ areaId: 'a', features });
    expect(nearest).toMatchObject({
      id: 'b',
      closest: ['kind', 'population', 'density'],
      farthest: ['urbanShare', 'region', 'km2'],
    });
    const heavy = similarAreas({ areaId: 'a', features, weights: { region: 0.001 } }).find(({ id }) => id === 'b');
    // By weight the region comes before the others, but two regions are never alike.
    expect(heavy?.closest).not.toContain('region');
  });

  it('names what is the same as close and what is opposite as far, whatever the numbers', () => {
    fc.assert(
      fc.property(sample, weights, (rows, w) => {
        const features = toFeatures(rows);
        for (const { id, closest, farthest } of similarAreas({ areaId: 'p0', features, weights: w, k: 99 })) {
          const [own = {}, other = {}] = [features.p0, features[id]];
          expect(closest.length + farthest.length).toBeGreaterThan(0);
          expect(Math.max(closest.length, farthest.length)).toBeLessThanOrEqual(3);
          expect(closest.filter((name) => farthest.includes(name))).toEqual([]);
          for (const name of closest.filter((one) => one === 'region' || one === 'kind')) {
            expect(other[name]).toBe(own[name]);
          }
          for (const name of farthest) expect(other[name]).not.toBe(own[name]);
        }
      }),
    );
  });

  it('stays within 0…1, is as far there as back, and does not depend on the order', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const features = toFeatures(rows);
        const found = similarAreas({ areaId: 'p0', features, k: 99 });
        const turned = Object.entries(features)
          .map(([id, own]) => ({ id, ...own }))
          .toReversed();
        expect(similarAreas({ areaId: 'p0', features: turned, k: 99 })).toEqual(found);
        for (const { id, distance } of found) {
          expect(distance).toBeGreaterThanOrEqual(0);
          expect(distance).toBeLessThanOrEqual(1);
          const back = similarAreas({ areaId: id, features, k: 99 }).find((one) => one.id === 'p0');
          expect(back?.distance).toBe(distance);
        }
      }),
    );
  });
});
