import { type Family, type FamilyRow, families } from '@dinh/kpi';
import type { AreaRow } from '../../app/answers.ts';

export interface FamilyCoverage {
  readonly family: Family;
  /** The areas in the order given, each with whether the family has a figure for it. */
  readonly areas: readonly { readonly area: AreaRow; readonly isKnown: boolean }[];
  readonly known: number;
}

/** Who has a figure of each family. */
export function countByFamily(rows: readonly FamilyRow<AreaRow>[]): readonly FamilyCoverage[] {
  return families.map((family) => {
    const areas = rows.map((row) => ({ area: row.area, isKnown: row.families[family].known > 0 }));
    return { family, areas, known: areas.filter(({ isKnown }) => isKnown).length };
  });
}

/** How many have any figure at all. */
export function countKnown(rows: readonly FamilyRow<AreaRow>[]): number {
  return rows.filter((row) => families.some((family) => row.families[family].known > 0)).length;
}
