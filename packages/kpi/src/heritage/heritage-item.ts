import type { AreaId } from '../area/index.ts';

export type HeritageItemId = string & { readonly __noun?: 'heritage-item' };

export const designations = [
  'unesco-world-heritage',
  'unesco-world-heritage-extension',
  'unesco-ich',
  'unesco-creative-city',
  'special-national-relic',
  'special-national-relic-extension',
  'national-treasure',
  'national-ich',
] as const;
export type Designation = (typeof designations)[number];

/** Designations whose items are counted; an extension changes an item and is none itself. */
export const countedDesignations = designations.filter((designation) => !designation.endsWith('-extension'));

/** The indicator, and the source, that the counts of a register make. */
export function toRegisterId(designation: Designation): string {
  return `register-${designation}`;
}

export interface RegisterItem {
  readonly id: HeritageItemId;
  /** The areas at designation; empty where a national institution holds the item or the place is unknown. */
  readonly areaIds: readonly AreaId[];
  /** Year, month or day of designation. */
  readonly designated: string;
}

/** True for a register known to be complete to the end of the last whole year before the day. */
export function isCompleteToLastYear(completeTo: string | null, day: string): boolean {
  const lastYear = Number(day.slice(0, 4)) - 1;
  return completeTo !== null && completeTo >= `${lastYear}-12-31`;
}
