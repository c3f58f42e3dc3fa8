import { type AreaId, type AreaLevel, areasDue, type Validity } from '../area/index.ts';
import type { Measure } from '../indicator/index.ts';
import { yearOf } from '../period/index.ts';
import { findReadingsByYear } from './find-reading-for-year.ts';

interface Reading {
  readonly areaId: AreaId;
  readonly period: string;
  readonly value: number | null;
}

interface LevelledArea extends Validity {
  readonly id: AreaId;
  readonly level: AreaLevel;
}

export interface YearCoverage<T extends Reading, A extends LevelledArea> {
  readonly year: number;
  /** Areas of the level that exist on the year's last day, or on that of the basis. */
  readonly due: readonly A[];
  /** One reading per area that has one for the year; areas that ended within the year stay out. */
  readonly readings: readonly T[];
}

/**
 * For each year in which an area of the level has a reading, ascending: who has one, of how many.
 *
 * @see METHODS §1, absence
 */
export function countCoverage<T extends Reading, A extends LevelledArea>({
  readings,
  areas,
  level,
  measure,
  basisDay = null,
}: {
  readonly readings: readonly T[];
  readonly areas: readonly A[];
  readonly level: AreaLevel;
  readonly measure: Measure;
  /** The day whose boundaries the readings are on; unless given, each year's own. */
  readonly basisDay?: string | null;
}): readonly YearCoverage<T, A>[] {
  const known = readings.filter((reading) => reading.value !== null);
  const byArea = new Map(
    [...Map.groupBy(known, ({ areaId }) => areaId)].map(([areaId, own]) => [areaId, findReadingsByYear(own, measure)]),
  );
  const years = new Set(known.map((reading) => yearOf(reading.period)));
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const due = areasDue(areas, level, basisDay ?? `${year}-12-31`);
      const found = due.flatMap((area) => byArea.get(area.id)?.get(year) ?? []);
      return { year, due, readings: found };
    })
    .filter(({ readings: found }) => found.length > 0);
}

/** The year with most areas; of equals the latest. */
export function findFullestYear<T extends { readonly year: number; readonly readings: readonly unknown[] }>(
  coverage: readonly T[],
): T | undefined {
  return coverage.toSorted((a, b) => b.readings.length - a.readings.length || b.year - a.year)[0];
}
