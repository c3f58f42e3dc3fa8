import type { ObservationRecord } from '@dinh/reference-data';
import type { AreaRow } from '../country/country.ts';
import type { IndicatorPlan } from '../indicators/indicator-plan.ts';

/** What is published of one indicator in one area: its first source's figures by year. */
export interface PublishedSeries {
  readonly plan: IndicatorPlan;
  readonly area: AreaRow;
  /** The years with a figure, in order. */
  readonly years: readonly number[];
  at(year: number): number | null;
}

/** The series of one indicator for each area given, empty ones too. */
export function toSeries(
  plan: IndicatorPlan,
  areas: readonly AreaRow[],
  rows: readonly ObservationRecord[],
): readonly PublishedSeries[] {
  const byArea = Map.groupBy(
    rows.filter(({ releaseTo }) => releaseTo === null),
    ({ areaId }) => areaId,
  );
  return areas.map((area) => {
    const values = new Map<number, number>();
    for (const { period, value } of byArea.get(area.id) ?? []) {
      if (value !== null && !values.has(Number(period))) values.set(Number(period), value);
    }
    return { plan, area, years: [...values.keys()].toSorted((a, b) => a - b), at: (year) => values.get(year) ?? null };
  });
}
