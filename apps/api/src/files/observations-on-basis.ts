import type { Database } from '@dinh/db';
import { type ObservationFilter, type ObservationKey, selectIndicators } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import {
  type Basis,
  type BasisSeriesPoint,
  compareText,
  findPredecessors,
  findSuccessors,
  isValidOn,
  parseBasis,
  parsePeriod,
} from '@dinh/kpi';
import type { Kysely } from 'kysely';
import { toUnreadable } from '../request/read-query.ts';
import type { ObservationFileRecord } from './observation-record.ts';
import {
  type AreaOn,
  type Boundaries,
  nameSources,
  type ReadSeries,
  readBoundaries,
  readSeries,
} from './read-series.ts';

export interface BasisAsking {
  readonly filter: ObservationFilter;
  readonly basis: Exclude<Basis, 'as-reported'>;
  readonly language: Language;
}

function dayOf(basis: BasisAsking['basis']): string {
  const day = parseBasis(basis);
  if (day === null) throw new RangeError(`basis names no day: ${basis}`);
  return day;
}

/**
 * Refuses an area that these boundaries don't have, with those of them that hold it or were made of it.
 *
 * @throws RefusalError
 */
function checkAreas(
  ids: readonly string[],
  areas: ReadonlyMap<string, AreaOn>,
  successions: Boundaries['successions'],
  day: string,
) {
  for (const id of ids) {
    const area = areas.get(id);
    if (area && isValidOn(area, day)) continue;
    const near = [...findSuccessors(id, day, successions), ...findPredecessors(id, successions)];
    const accepted = near.filter((other) => {
      const known = areas.get(other);
      return known !== undefined && isValidOn(known, day);
    });
    throw toUnreadable('area', id, [...new Set(accepted)].toSorted(compareText));
  }
}

const keyOf = ({ indicatorId, areaId, period, sourceIds }: BasisSeriesPoint): ObservationKey => ({
  indicatorId,
  areaKey: areaId,
  period,
  sourceId: sourceIds.join(';'),
});

/** The order in which observations are given out, on any boundaries. */
function compareKeys(a: ObservationKey, b: ObservationKey): number {
  return (
    compareText(a.indicatorId, b.indicatorId) ||
    compareText(a.areaKey, b.areaKey) ||
    compareText(a.period, b.period) ||
    compareText(a.sourceId, b.sourceId)
  );
}

function isAsked(point: BasisSeriesPoint, area: AreaOn | undefined, filter: ObservationFilter): boolean {
  const { areaIds, levels, from, to, after } = filter;
  if (area === undefined) return false;
  if (areaIds !== undefined && !areaIds.includes(area.id)) return false;
  if (levels !== undefined && !levels.includes(area.level)) return false;
  const { start, end } = parsePeriod(point.period);
  if ((from !== undefined && end < from) || (to !== undefined && start > to)) return false;
  return after === undefined || compareKeys(keyOf(point), after) > 0;
}

/**
 * Chosen readings on the boundaries of a day, an indicator at a time: one row per area, indicator and
 * period, in the order of the files. A figure made of others names all their sources.
 *
 * @throws RefusalError for an area that these boundaries don't have.
 */
export async function* readOnBasis(
  db: Kysely<Database>,
  { filter, basis, language }: BasisAsking,
): AsyncGenerator<readonly { readonly record: ObservationFileRecord; readonly key: ObservationKey }[]> {
  const { release, indicatorIds, families, after } = filter;
  const day = dayOf(basis);
  const [boundaries, known] = await Promise.all([readBoundaries(db, release, day), selectIndicators(db, release)]);
  const { areaById, successions } = boundaries;
  checkAreas(filter.areaIds ?? [], areaById, successions, day);
  const indicators = known.filter(
    ({ id, family }) =>
      (indicatorIds === undefined || indicatorIds.includes(id)) &&
      (families === undefined || families.includes(family)) &&
      (after === undefined || compareText(id, after.indicatorId) >= 0),
  );
  const inOrder = indicators.toSorted((a, b) => compareText(a.id, b.id));
  for await (const { series, sources } of readSeries(db, release, { indicators: inOrder, basis, boundaries })) {
    const found = series
      .filter((point) => isAsked(point, areaById.get(point.areaId), filter))
      .toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
    yield found.map((point) => ({ key: keyOf(point), record: toRecord(point, { areaById, sources, language }) }));
  }
}

interface Naming extends Pick<Boundaries, 'areaById'>, Pick<ReadSeries, 'sources'> {
  readonly language: Language;
}

function toRecord(point: BasisSeriesPoint, { areaById, sources, language }: Naming): ObservationFileRecord {
  const area = areaById.get(point.areaId);
  return {
    areaId: point.areaId,
    areaName: (language === 'vi' ? area?.nameVi : area?.nameEn) ?? point.areaId,
    areaLevel: area?.level ?? 'province',
    indicatorId: point.indicatorId,
    period: point.period,
    value: point.value,
    numerator: point.numerator,
    denominator: point.denominator,
    reportedShare: point.reportedShare,
    status: point.status,
    absence: point.reason,
    complete: point.complete,
    ...nameSources(point, sources),
    note: point.note,
  };
}
