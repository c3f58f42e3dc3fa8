import {
  type Basis,
  type BasisPoint,
  checkFigures,
  computeSeriesPoints,
  countedDesignations,
  countRegister,
  findSuccessors,
  isValidOn,
  listMergers,
  onBasis,
  parseBasis,
  type SeriesPoint,
} from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { loadReferenceSet } from './load-reference-set.ts';
import { tablesAt } from './reference-set.ts';

const set = loadReferenceSet();
const tables = tablesAt(set, set.releases.at(-1)?.number ?? 1);
const { area: areas, areaSuccession: successions } = tables;
const byIndicator = Map.groupBy(
  computeSeriesPoints({
    observations: tables.observation,
    indicators: tables.indicator,
    areas,
    sources: tables.source,
  }),
  ({ indicatorId }) => indicatorId,
);
const today = 'on:2026-01-01';
const bases = ['on:2008-08-01', 'on:2025-06-30', today] as const;

interface Read {
  readonly indicatorId: string;
  readonly kind: 'count' | 'ratio';
  readonly factor: number;
  readonly series: readonly SeriesPoint[];
  readonly basis: `on:${string}`;
  readonly points: readonly BasisPoint[];
}

const reads: readonly Read[] = tables.indicator.flatMap(({ id, kind, factor }) => {
  const series = byIndicator.get(id) ?? [];
  if (kind === 'distinct') return [];
  return bases.map((basis) => ({
    indicatorId: id,
    kind,
    factor,
    series,
    basis,
    points: onBasis({ series, areas, successions, kind, basis }),
  }));
});

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** The stored figures that the basis reads: those of its units, and those of units that became one without a figure of its own. */
function listRead({ series, basis }: Read): readonly SeriesPoint[] {
  const day = parseBasis(basis) ?? '';
  const ofDay = new Set(areas.filter((area) => isValidOn(area, day)).map(({ id }) => id));
  const own = new Set(series.filter(({ value }) => value !== null).map(({ areaId, period }) => `${areaId} ${period}`));
  return series.filter(({ areaId, period, value }) => {
    const [holder, ...more] = findSuccessors(areaId, day, successions);
    if (value === null || holder === undefined || more.length > 0 || !ofDay.has(holder)) return false;
    return holder === areaId || !own.has(`${holder} ${period}`);
  });
}

function find(indicatorId: string, areaId: string, period: string, basis: Basis = today): BasisPoint | undefined {
  const read = reads.find((one) => one.indicatorId === indicatorId && one.basis === basis);
  return read?.points.find((point) => point.areaId === areaId && point.period === period);
}

describe('the reference set on the boundaries of a day', () => {
  it('keeps the total of every count and period', () => {
    let totals = 0;
    for (const read of reads) {
      if (read.kind !== 'count') continue;
      const stored = Map.groupBy(listRead(read), ({ period }) => period);
      const found = Map.groupBy(read.points, ({ period }) => period);
      for (const [period, points] of found) {
        const expected = sum((stored.get(period) ?? []).map(({ value }) => value));
        const label = `${read.indicatorId} ${period} ${read.basis}`;
        expect([label, sum(points.map(({ value }) => value)).toFixed(6)]).toEqual([label, expected.toFixed(6)]);
        totals += 1;
      }
    }
    expect(totals).toBeGreaterThan(500);
  });

  it('has every ratio made of parts between the smallest and the largest of them, by its own factor', () => {
    const made = reads.flatMap((read) =>
      read.kind === 'ratio'
        ? read.points.filter(({ parts }) => parts !== null).map((point) => ({ ...read, point }))
        : [],
    );
    expect(made.length).toBeGreaterThan(0);
    for (const { point, factor } of made) {
      const { value, numerator, denominator, parts, missing } = point;
      if (value === null || numerator === null || denominator === null || parts === null) continue;
      // One part's own printed share stands where nothing is missing beside it.
      if (parts.length > 1 || missing?.length !== 0) expect(value).toBeCloseTo((numerator / denominator) * factor, 9);
      expect(value).toBeGreaterThanOrEqual(Math.min(...parts.map((part) => part.value)) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...parts.map((part) => part.value)) + 1e-9);
    }
  });

  it('changes nothing when its own result is read again', () => {
    for (const { kind, basis, points } of reads) {
      expect(onBasis({ series: points, areas, successions, kind, basis })).toEqual(points);
    }
  });

  it('gives the stored series back as reported', () => {
    for (const { kind, series, points } of reads) {
      expect(points.length).toBeGreaterThanOrEqual(0);
      const again = onBasis({ series, areas, successions, kind, basis: 'as-reported' });
      expect(again.map(({ areaId, period, value }) => [areaId, period, value])).toEqual(
        series.map(({ areaId, period, value }) => [areaId, period, value]),
      );
    }
  });

  it('never gives a unit of the 63 a figure of one of the 34', () => {
    const young = new Set(areas.filter(({ validFrom }) => validFrom === '2025-07-01').map(({ id }) => id));
    for (const { series, points } of reads.filter(({ basis }) => basis === 'on:2025-06-30')) {
      const periods = new Set(series.filter(({ areaId }) => young.has(areaId)).map(({ period }) => period));
      for (const point of points) {
        expect(young.has(point.areaId)).toBe(false);
        if (!periods.has(point.period) || point.value === null) continue;
        const own = series.find(({ areaId, period }) => areaId === point.areaId && period === point.period);
        expect(own?.value).toBe(point.value);
      }
    }
  });

  it('takes the stored 3,981 relics of Hải Phòng before 943 + 3,038', () => {
    expect(find('relics-inventoried', 'VN31-2025', '2025-08')).toEqual({
      areaId: 'VN31-2025',
      period: '2025-08',
      value: 3981,
      numerator: null,
      denominator: null,
      parts: null,
      missing: null,
      complete: true,
      reason: null,
    });
    const series = (byIndicator.get('relics-inventoried') ?? []).filter(({ areaId }) => areaId !== 'VN31-2025');
    const made = onBasis({ series, areas, successions, kind: 'count', basis: today });
    expect(made.find(({ areaId, period }) => areaId === 'VN31-2025' && period === '2025-08')).toMatchObject({
      value: 943 + 3038,
      complete: true,
      parts: [
        { areaId: 'VN30-2008', value: 3038 },
        { areaId: 'VN31-2008', value: 943 },
      ],
    });
    expect(find('relics-inventoried', 'VN31-2025', '2024-12')).toMatchObject({
      value: 942,
      complete: false,
      missing: ['VN30-2008'],
    });
  });

  it('makes the nominations of Bắc Ninh in 2021 of 3 and 7', () => {
    expect(find('peoples-artisan-nominations', 'VN24-2025', '2021')).toMatchObject({
      value: 10,
      complete: true,
      missing: [],
      parts: [
        { areaId: 'VN24-2008', value: 3 },
        { areaId: 'VN27-2008', value: 7 },
      ],
    });
  });

  it('can make two figures complete of several units today, one of which is stored besides', () => {
    const young = new Set(areas.filter(({ validFrom }) => validFrom === '2025-07-01').map(({ id }) => id));
    const listMade = (points: readonly BasisPoint[], indicatorId: string) =>
      points
        .filter(({ parts, complete }) => complete && (parts?.length ?? 0) > 1)
        .map(({ areaId, period }) => [indicatorId, areaId, period]);
    const ofToday = reads.filter(({ basis }) => basis === today);
    const bacNinh = ['peoples-artisan-nominations', 'VN24-2025', '2021'];
    expect(ofToday.flatMap(({ indicatorId, points }) => listMade(points, indicatorId))).toEqual([bacNinh]);
    const ofOldUnits = ofToday.flatMap(({ indicatorId, kind, series }) => {
      const old = series.filter(({ areaId }) => !young.has(areaId));
      return listMade(onBasis({ series: old, areas, successions, kind, basis: today }), indicatorId);
    });
    expect(ofOldUnits).toEqual([bacNinh, ['relics-inventoried', 'VN31-2025', '2025-08']]);
  });
});

describe('the figures of merged units beside those of their former units', () => {
  const points = [...byIndicator.values()].flat();
  const listApart = (of: readonly SeriesPoint[]) =>
    checkFigures({ points: of, indicators: tables.indicator, areas, successions }).filter(
      ({ kind }) => kind === 'successor-apart-from-predecessors',
    );

  it('stand in one cell, and agree there', () => {
    const beside = listMergers(successions).flatMap(({ successor: [id], predecessors }) =>
      points.filter(
        (own) =>
          own.areaId === id &&
          own.value !== null &&
          predecessors
            .flat()
            .every((former) =>
              points.some(
                ({ areaId, indicatorId, period, value }) =>
                  areaId === former && indicatorId === own.indicatorId && period === own.period && value !== null,
              ),
            ),
      ),
    );
    expect(
      beside
        .filter(({ indicatorId }) => tables.indicator.find(({ id }) => id === indicatorId)?.kind !== 'distinct')
        .map(({ areaId, indicatorId, period }) => `${indicatorId} ${areaId} ${period}`),
    ).toEqual(['relics-inventoried VN31-2025 2025-08']);
    expect(listApart(points)).toEqual([]);
  });

  it('would be found if they were one relic apart', () => {
    const isStored = ({ areaId, indicatorId, period }: SeriesPoint): boolean =>
      areaId === 'VN31-2025' && indicatorId === 'relics-inventoried' && period === '2025-08';
    const changed = points.map((point) => (isStored(point) ? { ...point, value: 3982 } : point));
    expect(listApart(changed)).toMatchObject([{ severity: 'finding', recombined: 3981, figure: { value: 3982 } }]);
  });
});

describe('the registers on the boundaries of today', () => {
  it('count for Ninh Bình the items of Ninh Bình, Nam Định and Hà Nam, shared ones once', () => {
    for (const designation of countedDesignations) {
      const items = tables.heritageItem.filter((item) => item.designation === designation);
      const rows = countRegister({ items, areas, successions, basis: today, completeTo: null });
      const parts = new Set(['VN35-2008', 'VN36-2008', 'VN37-2008', 'VN37-2025']);
      for (const { period, value } of rows.filter(({ areaId }) => areaId === 'VN37-2025')) {
        const expected = items.filter(
          ({ areaIds, designated }) => designated.slice(0, 4) <= period && areaIds.some((id) => parts.has(id)),
        );
        expect([designation, period, value]).toEqual([designation, period, expected.length]);
      }
    }
  });
});
