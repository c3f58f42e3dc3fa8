import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTargetReach, type SeriesPoint, toTargetSeries } from '../index.ts';

const lastDay = '2025-06-30';
const area = (id: string, validFrom: string, validTo: string | null, level: 'province' | 'district' = 'province') => ({
  ...{ id, validFrom, validTo, level },
});
const areas = [
  area('north', '2008-08-01', lastDay),
  area('south', '2008-08-01', lastDay),
  area('union', '2025-07-01', null),
  area('old-name', '2008-08-01', '2024-12-31'),
  area('new-name', '2025-01-01', null),
  area('whole', '2008-08-01', '2018-12-31'),
  area('left', '2019-01-01', null),
  area('right', '2019-01-01', null),
  area('ward', '2008-08-01', null, 'district'),
];
const succession = (predecessorId: string, successorId: string, effective: string, relation: 'merged' | 'renamed') => ({
  ...{ predecessorId, successorId, effective, relation },
});
const successions = [
  succession('north', 'union', '2025-07-01', 'merged'),
  succession('south', 'union', '2025-07-01', 'merged'),
  succession('old-name', 'new-name', '2025-01-01', 'renamed'),
  { ...succession('whole', 'left', '2019-01-01', 'merged'), relation: 'split' as const },
  { ...succession('whole', 'right', '2019-01-01', 'merged'), relation: 'split' as const },
];
const indicators = [{ id: 'share', kind: 'ratio' as const, factor: 100 }];

function point(areaId: string, period: string, value: number | null): SeriesPoint {
  return {
    ...{ indicatorId: 'share', areaId, period, value, numerator: value, denominator: value === null ? null : 100 },
    ...{ reportedShare: null, status: 'reported', absence: value === null ? 'not-found' : null, complete: true },
    ...{ sourceId: `of ${areaId}`, note: null, reason: 'only', agrees: null, hint: null, differs: false },
    ...{ afterEnd: false, others: [] },
  };
}

const target = (areaId: string | null) => ({ indicatorId: 'share', areaId });

describe('listTargetReach', () => {
  it('names the areas of targets, all that they were made of and their other names, each once', () => {
    const reach = (...ids: (string | null)[]) =>
      listTargetReach(ids.map(target), successions).map(({ areaId }) => areaId);
    expect(reach('union', 'north', 'union')).toEqual(['north', 'south', 'union']);
    expect(reach('old-name')).toEqual(['new-name', 'old-name']);
    expect(reach('left')).toEqual(['left', 'whole']);
    expect(reach('ward')).toEqual(['ward']);
    expect(reach(null)).toEqual([]);
  });
});

describe('toTargetSeries', () => {
  const points = [point('north', '2024', 20), point('south', '2024', 60), point('ward', '2024', 5)];

  it('leaves readings as they are reported unless asked for the boundaries of a day', () => {
    const series = toTargetSeries({ points, indicators, areas, successions, basis: 'as-reported' });
    expect(series.map(({ areaId, value, sourceIds }) => [areaId, value, sourceIds])).toEqual([
      ['north', 20, ['of north']],
      ['south', 60, ['of south']],
      ['ward', 5, ['of ward']],
    ]);
  });

  it('puts those of a day together, and keeps the own figures of areas that are not of it', () => {
    const series = toTargetSeries({ points, indicators, areas, successions, basis: 'on:2026-01-01' });
    expect(series.map(({ areaId, value, sourceIds }) => [areaId, value, sourceIds])).toEqual([
      ['north', 20, ['of north']],
      ['south', 60, ['of south']],
      ['ward', 5, ['of ward']],
      ['union', 40, ['of north', 'of south']],
    ]);
  });

  it('tells of a break, of what was put together too', () => {
    const changed = points.map((one) =>
      one.areaId === 'south' ? { ...one, note: 'definition changed in 2024' } : one,
    );
    for (const [basis, ids] of [
      ['as-reported', ['south']],
      ['on:2026-01-01', ['south', 'union']],
    ] as const) {
      const series = toTargetSeries({ points: changed, indicators, areas, successions, basis });
      expect(series.filter((one) => one.break).map(({ areaId }) => areaId)).toEqual(ids);
    }
  });

  it('recounts a register from its items', () => {
    const register = {
      items: [{ id: 'a', areaIds: ['north'], designated: '2020-05-01' }],
      completeTo: '2024-12-31',
      sourceId: 'register',
    };
    const counted = [{ id: 'share', kind: 'distinct' as const, factor: 1 }];
    const asked = { points, indicators: counted, areas, successions, basis: 'on:2026-01-01' as const };
    const series = toTargetSeries({ ...asked, findRegister: () => register });
    expect(series.find(({ areaId, period }) => areaId === 'union' && period === '2024')).toMatchObject({
      value: 1,
      sourceIds: ['register'],
    });
    expect(() => toTargetSeries(asked)).toThrow(RangeError);
  });

  it('needs nothing beyond the reach of the targets, on any day', () => {
    const ids = areas.map(({ id }) => id);
    const cell = fc.record({
      areaId: fc.constantFrom(...ids),
      period: fc.constantFrom('2010', '2018', '2024', '2025'),
    });
    const readings = fc
      .uniqueArray(cell, { selector: ({ areaId, period }) => `${areaId} ${period}`, maxLength: 30 })
      .chain((cells) => fc.tuple(...cells.map((one) => fc.tuple(fc.constant(one), fc.option(fc.nat(100))))))
      .map((drawn) => drawn.map(([{ areaId, period }, value]) => point(areaId, period, value)));
    const days = fc.constantFrom('on:2010-01-01' as const, 'on:2024-06-01' as const, 'on:2026-01-01' as const);
    fc.assert(
      fc.property(readings, fc.subarray(ids, { minLength: 1 }), days, (all, targeted, basis) => {
        const read = (some: readonly SeriesPoint[]) =>
          toTargetSeries({ points: some, indicators, areas, successions, basis })
            .filter(({ areaId, value }) => targeted.includes(areaId) && value !== null)
            .map(({ areaId, period, value, complete }) => `${areaId} ${period} ${value} ${complete}`);
        const reach = new Set(listTargetReach(targeted.map(target), successions).map(({ areaId }) => areaId));
        expect(read(all.filter(({ areaId }) => reach.has(areaId)))).toEqual(read(all));
      }),
    );
  });
});
