import { findPredecessors } from '@dinh/kpi/area';
import { onBasis } from '@dinh/kpi/basis';
import { type BasisSeriesPoint, computeSeriesPoints, type SeriesPoint, seriesOnBasis } from '@dinh/kpi/series';
import { loadReferenceSet, type ReferenceTables, tablesAt } from '@dinh/reference-data';
import { describe, expect, it } from 'vitest';
import { createSyntheticSet } from './synthetic-set.ts';

const basis = 'on:2026-01-01';
const lastBits = 1e-9;

function readSynthetic(): ReferenceTables {
  const { releases, tables } = createSyntheticSet();
  const observation = tables.observation.indicatorIds.flatMap((id) => [...tables.observation.rowsOf(id)]);
  return tablesAt({ releases, tables: { ...tables, observation } }, 1);
}

function readOnBasis(tables: ReferenceTables) {
  const areas = tables.area.filter(({ level }) => level === 'country' || level === 'province');
  const isUpper = new Set(areas.map(({ id }) => id));
  const successions = tables.areaSuccession.filter(
    (row) => isUpper.has(row.predecessorId) && isUpper.has(row.successorId),
  );
  const points = computeSeriesPoints({
    observations: tables.observation.filter(({ areaId }) => areaId !== null && isUpper.has(areaId)),
    indicators: tables.indicator,
    areas: tables.area,
    sources: tables.source,
  });
  const byIndicator = Map.groupBy(points, ({ indicatorId }) => indicatorId);
  const series = tables.indicator.flatMap((indicator) => {
    const stored = byIndicator.get(indicator.id) ?? [];
    if (indicator.kind === 'distinct') return [];
    const read = (on: 'as-reported' | typeof basis): readonly BasisSeriesPoint[] =>
      seriesOnBasis({ indicator, points: stored, areas, successions, basis: on });
    return [{ indicator, stored, found: read(basis), again: read('as-reported') }];
  });
  return { areas, successions, series };
}

const keyOf = ({ areaId, period, value }: Pick<SeriesPoint, 'areaId' | 'period' | 'value'>): string =>
  `${areaId} ${period} ${value}`;

function sumOf(points: readonly { readonly value: number | null }[]): number {
  return points.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

describe.each([
  ['the reference set', () => tablesAt(loadReferenceSet(), 1)],
  ['the synthetic country', readSynthetic],
])('on today’s boundaries %s', (_, read) => {
  const { areas, successions, series } = readOnBasis(read());

  it('keeps the total of every count and period, but where a new unit has a figure of its own beside its parts', () => {
    let compared = 0;
    for (const { indicator, stored, found } of series.filter((one) => one.indicator.kind === 'count')) {
      for (const [period, before] of Map.groupBy(stored, (point) => point.period)) {
        const after = found.filter((point) => point.period === period);
        const known = new Set(before.flatMap(({ areaId, value }) => (value === null ? [] : areaId)));
        const isDoubled = after.some(
          ({ areaId }) =>
            known.has(areaId) &&
            [...findPredecessors(areaId, successions)].some((id) => id !== areaId && known.has(id)),
        );
        if (isDoubled) continue;
        compared += 1;
        expect(sumOf(after), `${indicator.id} ${period}`).toBeCloseTo(sumOf(before), 6);
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('has every ratio made of others between the smallest and the largest of them', () => {
    const made = series.filter((one) => one.indicator.kind === 'ratio').flatMap(({ found }) => found);
    for (const { value, parts } of made) {
      if (value === null || parts === null) continue;
      const values = parts.map((part) => part.value);
      expect(value).toBeGreaterThanOrEqual(Math.min(...values) - lastBits);
      expect(value).toBeLessThanOrEqual(Math.max(...values) + lastBits);
    }
  });

  it('changes nothing when it is read so again', () => {
    for (const { indicator, found } of series) {
      const kind = indicator.kind === 'ratio' ? 'ratio' : 'count';
      const again = onBasis({ series: found, areas, successions, kind, basis, factor: indicator.factor });
      expect(again.map(keyOf)).toEqual(found.map(keyOf));
    }
  });

  it('gives the stored figures back as reported', () => {
    for (const { stored, again } of series) {
      expect(again.map(keyOf).toSorted()).toEqual(stored.map(keyOf).toSorted());
      expect(again.every(({ sourceIds, parts }) => sourceIds.length === 1 && parts === null)).toBe(true);
    }
  });

  it('names for every figure made of others their sources, and says of each whether it is whole', () => {
    const made = series.flatMap(({ found }) => found).filter(({ parts }) => parts !== null);
    expect(made.length).toBeGreaterThan(0);
    for (const { status, sourceIds, complete, missing, value } of made) {
      expect([status, sourceIds.length > 0]).toEqual(['derived', true]);
      if (complete === true) expect([missing, value === null]).toEqual([[], false]);
    }
  });
});
