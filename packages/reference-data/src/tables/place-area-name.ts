import { type AreaId, type AreaLevel, type AreaResolution, levelOfKind, resolveArea } from '@dinh/kpi/area';
import { toSearchKey } from '@dinh/kpi/text';
import type { RowsByFile } from '../files/read-reference-files.ts';
import { isInRelease, type ReleaseSpan } from '../records/release-span.ts';

export interface PrintedPlace {
  readonly name: string;
  readonly period: string;
  readonly level?: AreaLevel;
  /** The release whose areas and names are used. */
  readonly release: number;
}

export type PlaceAreaName = (place: PrintedPlace) => AreaResolution;

interface NamedArea {
  readonly id: AreaId;
  readonly level: AreaLevel;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly names: string[];
}

type NameRows = Pick<RowsByFile, 'areas' | 'areaStatus' | 'aliases'>;

function inForce<Value extends ReleaseSpan>(rows: readonly { readonly value: Value }[], release: number): Value[] {
  return rows.map(({ value }) => value).filter((value) => isInRelease(value, release));
}

function indexNames(rows: NameRows, release: number): Map<string, NamedArea[]> {
  const areas = new Map<AreaId, NamedArea>();
  for (const { id, kind, validFrom, validTo, nameVi, nameEn, fullNameVi } of inForce(rows.areas, release)) {
    areas.set(id, { id, level: levelOfKind(kind), validFrom, validTo, names: [nameVi, nameEn, fullNameVi] });
  }
  for (const { areaId, nameVi, nameEn, fullNameVi } of inForce(rows.areaStatus, release)) {
    areas.get(areaId)?.names.push(nameVi, nameEn, fullNameVi);
  }
  for (const { areaId, alias } of inForce(rows.aliases, release)) areas.get(areaId)?.names.push(alias);

  const index = new Map<string, NamedArea[]>();
  for (const area of areas.values()) {
    for (const key of new Set(area.names.map(toSearchKey))) index.set(key, [...(index.get(key) ?? []), area]);
  }
  return index;
}

/** Prepares `resolveArea` over every name the areas go by: current, former, full, English and aliases. */
export function prepareAreaNames(rows: NameRows): PlaceAreaName {
  const indexes = new Map<number, Map<string, NamedArea[]>>();
  return ({ name, period, level, release }) => {
    const index = indexes.get(release) ?? indexNames(rows, release);
    indexes.set(release, index);
    const candidates = index.get(toSearchKey(name)) ?? [];
    return resolveArea({ name, period, ...(level ? { level } : {}) }, candidates);
  };
}

/** The day the layout of 63 provinces began: areas before it are kept for the record only. */
const firstLayoutDay = '2008-08-01';

/**
 * The area meant by a name whose row has no date of its own, known only to be older than `until`:
 * placed when the name stood for no more than one area from 2008-08-01 to that day, else null.
 */
export function placeWithoutDate(
  place: PlaceAreaName,
  { until, ...printed }: Omit<PrintedPlace, 'period'> & { readonly until: string },
): AreaId | null {
  const latest = placedId(place({ ...printed, period: `${firstLayoutDay}/${until}` }));
  const earliest = placedId(place({ ...printed, period: firstLayoutDay }));
  return earliest === null || earliest === latest ? latest : null;
}

/** The area's id, or null where the name fits none or several. */
export function placedId(resolution: AreaResolution): AreaId | null {
  return resolution.status === 'resolved' ? resolution.areaId : null;
}
