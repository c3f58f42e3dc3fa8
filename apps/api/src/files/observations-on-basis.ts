import type { Database } from '@dinh/db';
import {
  type ObservationFilter,
  type ObservationKey,
  selectAreasOn,
  selectHeritage,
  selectIndicators,
  selectPackedPoints,
  selectRegisters,
  selectSources,
  selectSuccessions,
} from '@dinh/db/queries';
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
  type SeriesPoint,
  seriesOnBasis,
  unpackRows,
} from '@dinh/kpi';
import type { Kysely } from 'kysely';
import { toUnreadable } from '../request/read-query.ts';
import { levelsOnBasis } from './observation-query.ts';
import type { ObservationFileRecord } from './observation-record.ts';

type AreaOn = Awaited<ReturnType<typeof selectAreasOn>>[number];
type Successions = Awaited<ReturnType<typeof selectSuccessions>>;

export interface BasisAsking {
  readonly filter: ObservationFilter;
  readonly basis: Exclude<Basis, 'as-reported'>;
  readonly language: Language;
}

export function dayOf(basis: BasisAsking['basis']): string {
  const day = parseBasis(basis);
  if (day === null) throw new RangeError(`basis names no day: ${basis}`);
  return day;
}

/**
 * Refuses an area that these boundaries don't have, with those of them that hold it or were made of it.
 *
 * @throws RefusalError
 */
function checkAreas(ids: readonly string[], areas: ReadonlyMap<string, AreaOn>, successions: Successions, day: string) {
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

interface Boundaries {
  readonly areas: readonly AreaOn[];
  readonly areaById: ReadonlyMap<string, AreaOn>;
  readonly successions: Successions;
}

/** The areas of the nation and its provinces, named as on the day, and how they became one another. */
export async function readBoundaries(db: Kysely<Database>, release: number, day: string): Promise<Boundaries> {
  const [areas, successions] = await Promise.all([
    selectAreasOn(db, release, { levels: levelsOnBasis, day }),
    selectSuccessions(db, release),
  ]);
  const areaById = new Map(areas.map((area) => [area.id, area]));
  const isKnown = (id: string): boolean => areaById.has(id);
  return {
    areas,
    areaById,
    successions: successions.filter(({ predecessorId, successorId }) => isKnown(predecessorId) && isKnown(successorId)),
  };
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
  const [{ areas, areaById, successions }, known] = await Promise.all([
    readBoundaries(db, release, day),
    selectIndicators(db, release),
  ]);
  checkAreas(filter.areaIds ?? [], areaById, successions, day);
  const indicators = known.filter(
    ({ id, family }) =>
      (indicatorIds === undefined || indicatorIds.includes(id)) &&
      (families === undefined || families.includes(family)) &&
      (after === undefined || compareText(id, after.indicatorId) >= 0),
  );
  const registers = indicators.some(({ kind }) => kind === 'distinct') ? await readRegisters(db, release) : undefined;
  for (const indicator of indicators.toSorted((a, b) => compareText(a.id, b.id))) {
    const packed = await selectPackedPoints(db, release, { indicatorId: indicator.id, levels: levelsOnBasis });
    const points = unpackRows<SeriesPoint>(packed);
    const register = registers?.(indicator.id);
    const found = seriesOnBasis({ indicator, points, register, areas, successions, basis })
      .filter((point) => isAsked(point, areaById.get(point.areaId), filter))
      .toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
    const ids = [...new Set(found.flatMap(({ sourceIds }) => sourceIds))];
    const sources = new Map((await selectSources(db, release, ids)).map((source) => [source.id, source]));
    yield found.map((point) => ({ key: keyOf(point), record: toRecord(point, { areaById, sources, language }) }));
  }
}

type Register = { readonly items: Awaited<ReturnType<typeof selectHeritage>>; readonly completeTo: string | null };

/** The register that an indicator counts; its id names the designation. */
export async function readRegisters(db: Kysely<Database>, release: number) {
  const [items, registers] = await Promise.all([selectHeritage(db, release), selectRegisters(db, release)]);
  const itemsOf = Map.groupBy(items, ({ designation }) => `register-${designation}`);
  const completeTo = new Map(registers.map((row) => [`register-${row.designation}`, row.completeTo]));
  return (indicatorId: string): Register & { readonly sourceId: string } => ({
    items: itemsOf.get(indicatorId) ?? [],
    completeTo: completeTo.get(indicatorId) ?? null,
    sourceId: indicatorId,
  });
}

interface Naming {
  readonly areaById: ReadonlyMap<string, AreaOn>;
  readonly sources: ReadonlyMap<string, { readonly title: string; readonly url: string | null }>;
  readonly language: Language;
}

function toRecord(point: BasisSeriesPoint, { areaById, sources, language }: Naming): ObservationFileRecord {
  const area = areaById.get(point.areaId);
  const known = point.sourceIds.flatMap((id) => sources.get(id) ?? []);
  const [only, ...more] = known;
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
    sourceId: point.sourceIds.join(';'),
    sourceTitle: known.map(({ title }) => title).join('; '),
    sourceUrl: more.length > 0 ? null : (only?.url ?? null),
    note: point.note,
  };
}
