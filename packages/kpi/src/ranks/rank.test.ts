import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../index.ts';

const toValues = (numbers: readonly (number | null)[]) =>
  numbers.map((value, index) => ({ id: `p${String(index).padStart(2, '0')}`, value }));

describe('rank', () => {
  it('ranks 1, 2, 2, 4 on values as shown, by rank, then id', () => {
    const values = toValues([61.24, 70.05, 70.149, null, 80, 55]);
    expect(rank({ values, decimals: 1, direction: 'up', due: 6 })).toEqual({
      status: 'ranked',
      of: 5,
      due: 6,
      full: true,
      rows: [
        { id: 'p04', rank: 1, ties: 1 },
        { id: 'p01', rank: 2, ties: 2 },
        { id: 'p02', rank: 2, ties: 2 },
        { id: 'p00', rank: 4, ties: 1 },
        { id: 'p05', rank: 5, ties: 1 },
      ],
    });
  });

  it('rounds half away from zero in decimal: 2.675 reads as 2.68, −2.5 as −3', () => {
    const shared = (numbers: readonly number[], decimals: number) => {
      const ranking = rank({ values: toValues(numbers), decimals, direction: 'up', due: 5 });
      return ranking.status === 'ranked' ? ranking.rows.map(({ id, ties }) => `${id}:${ties}`) : [];
    };
    expect(shared([2.675, 2.68, 1, 0.5, 0], 2).slice(0, 2)).toEqual(['p00:2', 'p01:2']);
    expect(shared([-2.5, -3, 1, 4, 5], 0).slice(-2)).toEqual(['p00:2', 'p01:2']);
    expect(shared([-0.4, 0.4, 1, 4, 5], 0).slice(-2)).toEqual(['p00:2', 'p01:2']);
  });

  it('puts the lowest first for down, the highest for neutral', () => {
    const first = (direction: 'up' | 'down' | 'neutral') => {
      const ranking = rank({ values: toValues([1, 2, 3, 4, 5]), decimals: 0, direction, due: 5 });
      return ranking.status === 'ranked' ? ranking.rows[0]?.id : undefined;
    };
    expect([first('up'), first('neutral'), first('down')]).toEqual(['p04', 'p04', 'p00']);
  });

  it('needs five, and says how many there are', () => {
    expect(rank({ values: toValues([1, 2, 3, 4, null]), decimals: 0, direction: 'up', due: 63 })).toEqual({
      status: 'too-few',
      have: 4,
      need: 5,
    });
    expect(rank({ values: [], decimals: 0, direction: 'up', due: 0 })).toMatchObject({ have: 0 });
  });

  it('is full from half of the areas due on', () => {
    const full = (count: number, due: number) =>
      rank({ values: toValues(Array.from({ length: count }, (_, index) => index)), decimals: 0, direction: 'up', due });
    expect(full(9, 63)).toMatchObject({ of: 9, due: 63, full: false });
    expect(full(31, 63)).toMatchObject({ full: false });
    expect(full(32, 63)).toMatchObject({ full: true });
    expect(full(17, 34)).toMatchObject({ full: true });
  });

  it('never ranks the nation', () => {
    const values = [...toValues([1, 2, 3, 4, 5]), { id: 'VN', value: 99 }];
    const ranking = rank({ values, decimals: 0, direction: 'up', due: 5 });
    expect(ranking).toMatchObject({ of: 5, rows: [{ id: 'p04', rank: 1 }, {}, {}, {}, {}] });
  });

  it.each<[string, object]>([
    ['value is not a finite number: NaN', { values: toValues([Number.NaN]) }],
    ['id stands twice: p00', { values: [...toValues([1]), ...toValues([1])] }],
    ['decimals is not a whole number of at least 0: -1', { decimals: -1 }],
    ['direction is not known: sideways', { direction: 'sideways' }],
    ['due is below the 5 areas with a value: 4', { due: 4 }],
    ['due is not a whole number of at least 0: 6.5', { due: 6.5 }],
  ])('refuses: %s', (message, change) => {
    const input = { values: toValues([1, 2, 3, 4, 5]), decimals: 0, direction: 'up', due: 5 } as const;
    expect(() => rank({ ...input, ...change })).toThrow(new RangeError(message));
  });

  const sample = fc.array(fc.option(fc.integer({ min: -30, max: 30 }), { nil: null }), { minLength: 5, maxLength: 63 });

  it('is one more than how many are better, with as many ties as share the value, in any order', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom('up' as const, 'down' as const), (numbers, direction) => {
        const values = toValues(numbers);
        const ranking = rank({ values, decimals: 0, direction, due: 63 });
        expect(rank({ values: values.toReversed(), decimals: 0, direction, due: 63 })).toEqual(ranking);
        if (ranking.status !== 'ranked') return;
        const known = values.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
        expect(ranking.rows).toHaveLength(known.length);
        for (const { id, rank: found, ties } of ranking.rows) {
          const own = known.find((row) => row.id === id)?.value ?? 0;
          const better = known.filter(({ value }) => (direction === 'up' ? value > own : value < own)).length;
          expect([found, ties]).toEqual([better + 1, known.filter(({ value }) => value === own).length]);
        }
      }),
    );
  });

  it('mirrors: down on the values is up on their negatives', () => {
    fc.assert(
      fc.property(sample, (numbers) => {
        const negatives = numbers.map((value) => (value === null ? null : -value));
        expect(rank({ values: toValues(numbers), decimals: 0, direction: 'down', due: 63 })).toEqual(
          rank({ values: toValues(negatives), decimals: 0, direction: 'up', due: 63 }),
        );
      }),
    );
  });
});
