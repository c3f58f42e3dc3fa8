import type { Database } from '@dinh/db';
import {
  selectAreasOn,
  selectHeritage,
  type selectIndicators,
  selectPackedPoints,
  selectRegisters,
  selectSources,
  selectSuccessions,
} from '@dinh/db/queries';
import {
  type Basis,
  type BasisSeriesPoint,
  levelsListedInFull,
  type SeriesPoint,
  seriesOnBasis,
  toRegisterId,
  unpackRows,
} from '@dinh/kpi';
import type { Kysely } from 'kysely';

export type AreaOn = Awaited<ReturnType<typeof selectAreasOn>>[number];
type IndicatorRow = Awaited<ReturnType<typeof selectIndicators>>[number];
type SourceRow = Awaited<ReturnType<typeof selectSources>>[number];

export interface Boundaries {
  readonly areas: readonly AreaOn[];
  readonly areaById: ReadonlyMap<string, AreaOn>;
  readonly successions: Awaited<ReturnType<typeof selectSuccessions>>;
}

/** The areas of the nation and its provinces, named as on the day, and how areas became one another. */
export async function readBoundaries(db: Kysely<Database>, release: number, day: string): Promise<Boundaries> {
  const [areas, successions] = await Promise.all([
    selectAreasOn(db, release, { levels: levelsListedInFull, day }),
    selectSuccessions(db, release),
  ]);
  return { areas, areaById: new Map(areas.map((area) => [area.id, area])), successions };
}

/** The register that an indicator counts, found by its id. */
export async function readRegisters(db: Kysely<Database>, release: number) {
  const [items, registers] = await Promise.all([selectHeritage(db, release), selectRegisters(db, release)]);
  const itemsOf = Map.groupBy(items, ({ designation }) => toRegisterId(designation));
  const completeTo = new Map(registers.map((row) => [toRegisterId(row.designation), row.completeTo]));
  return (id: string) => ({
    items: itemsOf.get(id) ?? [],
    completeTo: completeTo.get(id) ?? null,
    sourceId: id,
  });
}

/** One indicator's chosen readings on the boundaries asked for, with the sources they name. */
export interface ReadSeries {
  readonly indicator: IndicatorRow;
  readonly series: readonly BasisSeriesPoint[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** Reads the nation and its provinces, an indicator at a time, in the order given. */
export async function* readSeries(
  db: Kysely<Database>,
  release: number,
  asked: { readonly indicators: readonly IndicatorRow[]; readonly basis: Basis; readonly boundaries: Boundaries },
): AsyncGenerator<ReadSeries> {
  const { indicators, basis, boundaries } = asked;
  const isCounted = basis !== 'as-reported' && indicators.some(({ kind }) => kind === 'distinct');
  const registers = isCounted ? await readRegisters(db, release) : undefined;
  for (const indicator of indicators) {
    const { id } = indicator;
    const packed = await selectPackedPoints(db, release, { indicatorId: id, levels: levelsListedInFull });
    const points = unpackRows<SeriesPoint>(packed);
    const series = seriesOnBasis({ indicator, points, register: registers?.(id), ...boundaries, basis });
    const ids = [...new Set(series.flatMap(({ sourceIds }) => sourceIds))];
    const sources = new Map((await selectSources(db, release, ids)).map((source) => [source.id, source]));
    yield { indicator, series, sources };
  }
}

/** A figure's sources as files give them: joined where they are several, which no one address shows. */
export function nameSources({ sourceIds }: Pick<BasisSeriesPoint, 'sourceIds'>, sources: ReadSeries['sources']) {
  const known = sourceIds.flatMap((id) => sources.get(id) ?? []);
  const [only, ...more] = known;
  return {
    sourceId: sourceIds.join(';'),
    sourceTitle: known.map(({ title }) => title).join('; '),
    sourceUrl: more.length > 0 ? null : (only?.url ?? null),
  };
}
