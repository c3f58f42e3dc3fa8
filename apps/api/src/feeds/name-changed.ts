import { findAreas, findIndicators, selectSources } from '@dinh/db/queries';
import { type Language, localName } from '@dinh/i18n';
import type { LoadedData } from '../context.ts';

interface Ids {
  readonly indicatorIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly sourceIds: readonly string[];
}

type IndicatorRow = Awaited<ReturnType<typeof findIndicators>>[number];

/** What an entry calls things by. */
export interface ChangedNames {
  readonly indicator: (id: string) => IndicatorRow | undefined;
  readonly indicatorName: (id: string) => string;
  readonly areaName: (id: string) => string | undefined;
  readonly sourceName: (id: string) => string;
}

/** Finds what changed things are called, at the later release that has them: a withdrawn one is in the earlier only. */
export async function nameChanged(
  { db }: Pick<LoadedData, 'db'>,
  { indicatorIds, areaIds, sourceIds }: Ids,
  { releases, language }: { readonly releases: readonly number[]; readonly language: Language },
): Promise<ChangedNames> {
  const index = async <Row extends { readonly id: string }>(find: (release: number) => Promise<readonly Row[]>) =>
    new Map((await Promise.all(releases.map(find))).flat().map((row) => [row.id, row]));
  const [indicators, areas, sources] = await Promise.all([
    index((release) => findIndicators(db, release, [...new Set(indicatorIds)])),
    index((release) => findAreas(db, release, [...new Set(areaIds)])),
    index((release) => selectSources(db, release, [...new Set(sourceIds)])),
  ]);
  const nameOf = (row: { readonly nameVi: string; readonly nameEn: string } | undefined) =>
    row && localName(row, language);
  return {
    indicator: (id) => indicators.get(id),
    indicatorName: (id) => nameOf(indicators.get(id)) ?? id,
    areaName: (id) => nameOf(areas.get(id)),
    sourceName: (id) => sources.get(id)?.title ?? id,
  };
}
