import { areasDue, type Family, families } from '@dinh/kpi';
import type { AreaRow, OverviewAnswer } from '../../app/answers.ts';

export interface FamilyCoverage {
  readonly family: Family;
  /** The areas of the day in the order given, each with whether the family has a figure for it. */
  readonly areas: readonly { readonly area: AreaRow; readonly isKnown: boolean }[];
  readonly known: number;
}

/** Who has a figure of each family, among the provinces and cities that exist on a day. */
export function coverageOn(
  coverage: OverviewAnswer['coverage'],
  areas: readonly AreaRow[],
  day: string,
): readonly FamilyCoverage[] {
  const known = new Map(coverage.map((row) => [row.areaId, row.indicators]));
  const due = areasDue(areas, 'province', day);
  return families.map((family) => {
    const rows = due.map((area) => ({ area, isKnown: (known.get(area.id)?.[family] ?? 0) > 0 }));
    return { family, areas: rows, known: rows.filter((row) => row.isKnown).length };
  });
}

/** How many of the provinces and cities of a day have any figure at all. */
export function countKnownOn(
  coverage: OverviewAnswer['coverage'],
  areas: readonly AreaRow[],
  day: string,
): { readonly known: number; readonly due: number } {
  const withFigures = new Set(
    coverage.filter((row) => Object.values(row.indicators).some((count) => count > 0)).map((row) => row.areaId),
  );
  const due = areasDue(areas, 'province', day);
  return { known: due.filter((area) => withFigures.has(area.id)).length, due: due.length };
}
