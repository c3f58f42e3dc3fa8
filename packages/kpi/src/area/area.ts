/** An id of one extent, for example `VN31-2025`. The optional brand keeps ids of different nouns apart. */
export type AreaId = string & { readonly __noun?: 'area' };

/** The country, which is compared with none of its parts. */
export const nationId: AreaId = 'VN';

export const areaLevels = ['country', 'province', 'district', 'commune'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export const areaKinds = ['country', 'province', 'municipality', 'district', 'commune'] as const;
export type AreaKind = (typeof areaKinds)[number];

/** A version of a place: one id, one extent, valid from the first to the last day given. */
export interface Area {
  readonly id: AreaId;
  /** The statistics office's two digits; null for districts and communes, which are named but not coded here. */
  readonly code: string | null;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly fullNameVi: string;
  readonly kind: AreaKind;
  readonly level: AreaLevel;
  readonly validFrom: string;
  /** Null while the area exists. */
  readonly validTo: string | null;
  readonly parentId: AreaId | null;
}

export const successionRelations = ['merged', 'split', 'renamed', 'unchanged'] as const;
export type SuccessionRelation = (typeof successionRelations)[number];

export interface Succession {
  readonly predecessorId: AreaId;
  readonly successorId: AreaId;
  readonly effective: string;
  readonly relation: SuccessionRelation;
  /** What made it so, in English; null where no decision is known. */
  readonly decision: string | null;
  readonly decisionVi: string | null;
}

/** The level an area of this kind is compared on. */
export function levelOfKind(kind: AreaKind): AreaLevel {
  return kind === 'municipality' ? 'province' : kind;
}

export interface Validity {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** After every change that is known: the last day of what has no end, and one on which every place has its latest name. */
export const openEnd = '9999-12-31';

/** True when the area exists on the ISO day. */
export function isValidOn(area: Validity, day: string): boolean {
  return area.validFrom <= day && (area.validTo === null || area.validTo >= day);
}

/**
 * True for the levels of which every area is among those loaded. Districts and communes are there
 * only where a figure names them, so that "9 of 63" can be said of provinces and not of them.
 */
export function isListedInFull(level: AreaLevel): boolean {
  return level === 'country' || level === 'province';
}

/** Levels of which every area is in the data, with how its boundaries changed. */
export const levelsListedInFull: readonly AreaLevel[] = areaLevels.filter(isListedInFull);

/** The areas of a level that exist on a period's last day: those a figure can be expected from. */
export function areasDue<T extends Validity & { readonly level: AreaLevel }>(
  areas: readonly T[],
  level: AreaLevel,
  day: string,
): readonly T[] {
  return areas.filter((area) => area.level === level && isValidOn(area, day));
}
