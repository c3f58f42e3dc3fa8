import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMergers, type SuccessionRow } from '../basis/index.ts';
import { type CheckedIndicator, type CheckedReading, checkMergers, type Finding } from './index.ts';

const count: CheckedIndicator = {
  id: 'relics',
  kind: 'count',
  measure: 'stock',
  cumulative: false,
  factor: 1,
  decimals: 0,
  unit: 'relics',
};
const share: CheckedIndicator = { ...count, id: 'share', kind: 'ratio', factor: 100, decimals: 1, unit: 'percent' };

function join(predecessorId: string, successorId: string, relation: SuccessionRow['relation'] = 'merged') {
  return { predecessorId, successorId, relation, effective: '2025-07-01' };
}

const two = listMergers([join('HP', 'New'), join('HD', 'New')]);
const three = listMergers([join('PT', 'New'), join('VP', 'New'), join('HB', 'New')]);

function make(areaId: string, value: number | null, over: Partial<CheckedReading> = {}): CheckedReading {
  const blank = { numerator: null, denominator: null, reportedShare: null, complete: null };
  return { areaId, period: '2025-08', value, status: 'reported', sourceId: 's', ...blank, ...over };
}

function withParts(areaId: string, numerator: number, denominator: number): CheckedReading {
  return make(areaId, (numerator * 100) / denominator, { numerator, denominator });
}

function placesOf(found: readonly Finding[]): readonly string[] {
  return found.flatMap(({ others }) => others.map(({ areaId }) => areaId));
}

describe('listMergers', () => {
  const listIds = (rows: readonly SuccessionRow[]): readonly string[] =>
    listMergers(rows).map(({ successor, predecessors }) => `${successor} of ${predecessors.join(' and ')}`);

  it('gives a unit with all the whole units that became it', () => {
    expect(listIds([join('HP', 'New'), join('HD', 'New'), join('HN', 'HN', 'unchanged')])).toEqual([
      'New of HD and HP',
    ]);
    expect(listIds([join('PT', 'New'), join('VP', 'New'), join('HB', 'New')])).toEqual(['New of HB and PT and VP']);
  });

  it('gives none that was renamed or left as it is, or that took in a part of a divided unit', () => {
    expect(listIds([join('A', 'A', 'unchanged'), join('B', 'C', 'renamed')])).toEqual([]);
    const hanoi = [join('Hanoi', 'New'), join('HT', 'New'), join('VP', 'New', 'split'), join('VP', 'VP2', 'split')];
    expect(listIds(hanoi)).toEqual([]);
    expect(listIds([join('A', 'New'), join('B', 'New'), join('B', 'Rest')])).toEqual([]);
  });

  it('knows units by every name they had', () => {
    const rows = [join('A0', 'A', 'renamed'), join('A', 'New'), join('B', 'New'), join('New', 'Later', 'renamed')];
    expect(listMergers(rows)).toEqual([{ successor: ['New', 'Later'], predecessors: [['A', 'A0'], ['B']] }]);
  });

  it('tells one merger after another apart', () => {
    expect(listIds([join('A', 'AB'), join('B', 'AB'), join('AB', 'ABC'), join('C', 'ABC')])).toEqual([
      'AB of A and B',
      'ABC of AB and C',
    ]);
  });
});

describe('checkMergers', () => {
  const parts = [make('HP', 943), make('HD', 3038)];

  it('takes 3,981 of Hải Phòng beside 943 and 3,038, and finds 3,980 apart', () => {
    expect(checkMergers([make('New', 3981), ...parts], two, count)).toEqual([]);
    const found = checkMergers([make('New', 3980), ...parts], two, count);
    expect(found).toMatchObject([
      {
        kind: 'successor-apart-from-predecessors',
        severity: 'finding',
        indicatorId: 'relics',
        areaId: 'New',
        period: '2025-08',
        recombined: 3981,
        count: 2,
        figure: { areaId: 'New', value: 3980 },
      },
    ]);
    expect(found[0]?.others.map(({ areaId, value }) => [areaId, value])).toEqual([
      ['HD', 3038],
      ['HP', 943],
    ]);
  });

  it('adds up three units, and says nothing while one of them has no whole figure of the period', () => {
    const own = make('New', 100);
    const [a, b, c] = [make('PT', 20), make('VP', 30), make('HB', 40)];
    expect(checkMergers([own, a, b, c], three, count)).toMatchObject([{ recombined: 90, count: 3 }]);
    expect(checkMergers([own, a, b], three, count)).toEqual([]);
    expect(checkMergers([own, a, b, { ...c, period: '2025' }], three, count)).toEqual([]);
    expect(checkMergers([own, a, b, make('HB', null)], three, count)).toEqual([]);
    expect(checkMergers([own, a, b, { ...c, complete: false }], three, count)).toEqual([]);
    expect(checkMergers([{ ...own, complete: false }, a, b, c], three, count)).toEqual([]);
    expect(checkMergers([make('New', null), a, b, c], three, count)).toEqual([]);
  });

  it('compares no unit that was renamed with itself, and finds figures under its other names', () => {
    const renamed = listMergers([join('A', 'B', 'renamed')]);
    expect(checkMergers([make('A', 10), make('B', 20)], renamed, count)).toEqual([]);
    const mergers = listMergers([join('A0', 'A', 'renamed'), join('A', 'New'), join('C', 'New')]);
    expect(placesOf(checkMergers([make('New', 50), make('A0', 10), make('C', 20)], mergers, count))).toEqual([
      'A0',
      'C',
    ]);
  });

  it('holds a ratio against Σnumerator ÷ Σdenominator, only with all parts', () => {
    // 1,186 of 1,761 and 900 of 1,240 are 2,086 of 3,001: 69.51.
    const former = [withParts('HP', 1186, 1761), withParts('HD', 900, 1240)];
    expect(checkMergers([withParts('New', 2086, 3001), ...former], two, share)).toEqual([]);
    expect(checkMergers([make('New', 69.5), ...former], two, share)).toEqual([]);
    const [found] = checkMergers([make('New', 71.2), ...former], two, share);
    expect(found).toMatchObject({ severity: 'finding', recombined: (2086 / 3001) * 100, figure: { value: 71.2 } });
    expect(checkMergers([withParts('New', 2087, 3001), ...former], two, share)).toMatchObject([
      { severity: 'finding' },
    ]);
    expect(checkMergers([make('New', 71.2), withParts('HP', 1186, 1761), make('HD', 72.6)], two, share)).toEqual([]);
    expect(checkMergers([make('New', 71.2), withParts('HP', 0, 0), withParts('HD', 0, 0)], two, share)).toEqual([]);
  });

  it('never compares counts of register items, or of what may lie in several places', () => {
    const rows = [make('New', 3), make('HP', 2), make('HD', 2)];
    expect(checkMergers(rows, two, { ...count, kind: 'distinct' })).toEqual([]);
    expect(checkMergers(rows, two, { ...count, unit: 'sites' })).toEqual([]);
    expect(checkMergers(rows, two, count)).toHaveLength(1);
  });

  it('makes a note of what the rounding of any of them explains', () => {
    const about = make('New', 4000, { status: 'approximate' });
    expect(checkMergers([about, ...parts], two, count)).toMatchObject([{ severity: 'note', recombined: 3981 }]);
    const rounded = [make('New', 3981), make('HP', 900, { status: 'approximate' }), make('HD', 3038)];
    expect(checkMergers(rounded, two, count)).toMatchObject([{ severity: 'note', recombined: 3938 }]);
    const shares = [make('New', 70.1), withParts('HP', 12_000, 17_000), withParts('HD', 900, 1240)];
    expect(checkMergers(shares, two, share)).toMatchObject([{ severity: 'note' }]);
  });

  it('takes less than a unit of the coarsest printed figure for the same', () => {
    const money = { ...count, unit: 'billion_vnd', decimals: 1 } as const;
    expect(checkMergers([make('New', 4), make('HP', 1.5), make('HD', 2.6)], two, money)).toEqual([]);
    expect(checkMergers([make('New', 4.3), make('HP', 1.5), make('HD', 2.5)], two, money)).toMatchObject([
      { severity: 'finding', recombined: 4 },
    ]);
  });
});

describe('a figure that equals what its former units add up to', () => {
  const whole = fc.nat({ max: 2_000_000 });
  const shares = fc.record({ numerator: whole, denominator: fc.integer({ min: 1, max: 2_000_000 }) });
  const ids = ['PT', 'VP', 'HB'];

  it('never gives a finding', () => {
    fc.assert(
      fc.property(fc.tuple(whole, whole, whole), (values) => {
        const former = values.map((value, index) => make(ids[index] ?? '', value));
        const own = make(
          'New',
          values.reduce((sum, value) => sum + value, 0),
        );
        expect(checkMergers([own, ...former], three, count)).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.tuple(shares, shares, shares), fc.integer({ min: 0, max: 3 }), (of, decimals) => {
        const former = of.map(({ numerator, denominator }, index) =>
          withParts(ids[index] ?? '', numerator, denominator),
        );
        const sum = (part: 'numerator' | 'denominator'): number => of.reduce((total, row) => total + row[part], 0);
        const own = withParts('New', sum('numerator'), sum('denominator'));
        const printed = Number(own.value?.toFixed(decimals));
        expect(checkMergers([own, ...former], three, share)).toEqual([]);
        expect(checkMergers([make('New', printed), ...former], three, share)).toEqual([]);
      }),
    );
  });

  it('is told from others the same way in any order of the rows', () => {
    const rows = fc.tuple(whole, whole, whole, whole).map((values) => {
      return values.map((value, index) => make(['New', ...ids][index] ?? '', value));
    });
    fc.assert(
      fc.property(
        rows.chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }))),
        ([own, shuffled]) => {
          expect(checkMergers(shuffled, three, count)).toEqual(checkMergers(own, three, count));
        },
      ),
    );
  });
});
