import { requireWhole } from '@dinh/stats';
import { type AreaId, type AreaLevel, areasDue, type Validity } from '../area/index.ts';
import type { Direction, Measure } from '../indicator/index.ts';
import type { AbsenceKind } from '../observation/index.ts';
import { findReadingsByYear } from '../series/index.ts';
import { type Ranking, rank } from './rank.ts';

export interface RankedReading {
  readonly areaId: AreaId;
  readonly period: string;
  readonly value: number | null;
  /** False for a figure of only a part of what it counts: it has no rank. */
  readonly complete: boolean | null;
  readonly absence: AbsenceKind | null;
}

interface LevelledArea extends Validity {
  readonly id: AreaId;
  readonly level: AreaLevel;
}

export interface RankYearInput<T extends RankedReading> {
  /** Chosen readings of one indicator, on one basis. */
  readonly readings: readonly T[];
  readonly areas: readonly LevelledArea[];
  readonly level: AreaLevel;
  readonly year: number;
  readonly measure: Measure;
  readonly decimals: number;
  readonly direction: Direction;
  /** The day whose boundaries the readings are on; unless given, the year's last. */
  readonly basisDay?: string | null;
  /** How many years before the year a reading may lie where the year has none; 0 unless given. */
  readonly olderYears?: number;
}

export interface YearRanking<T> {
  readonly ranking: Ranking;
  /** The reading that each area is ranked by. */
  readonly readings: ReadonlyMap<AreaId, T>;
  /** Areas due without a reading to be ranked by, in the order given, each with the reason. */
  readonly without: readonly {
    readonly id: AreaId;
    readonly reason: AbsenceKind | 'incomplete';
    /** The figure of only a part that it does have; null where there is none. */
    readonly partial: T | null;
  }[];
}

/**
 * Ranks the areas of a level by one year's readings, or where a wider window is asked for by their latest
 * of the years before it. Figures of only a part are left out with that reason.
 *
 * @throws RangeError as `rank`, or for years older that are not whole and at least 0.
 * @see METHODS §4, rank
 */
export function rankYear<T extends RankedReading>(input: RankYearInput<T>): YearRanking<T> {
  const { readings, areas, level, year, measure, decimals, direction, basisDay = null, olderYears = 0 } = input;
  requireWhole(olderYears, 'olderYears', 0);
  const due = areasDue(areas, level, basisDay ?? `${year}-12-31`);
  const byArea = Map.groupBy(readings, ({ areaId }) => areaId);
  const found = new Map<AreaId, T>();
  const without: YearRanking<T>['without'][number][] = [];
  for (const { id } of due) {
    const byYear = findReadingsByYear(byArea.get(id) ?? [], measure);
    const near = Array.from({ length: olderYears + 1 }, (_, back) => byYear.get(year - back)).filter(
      (reading) => reading !== undefined,
    );
    const reading = near.find(({ value, complete }) => value !== null && complete !== false);
    if (reading) found.set(id, reading);
    else {
      const partial = near.find(({ value }) => value !== null) ?? null;
      without.push({ id, reason: partial ? 'incomplete' : (near[0]?.absence ?? 'not-found'), partial });
    }
  }
  const values = [...found].map(([id, { value }]) => ({ id, value }));
  return { ranking: rank({ values, decimals, direction, due: due.length }), readings: found, without };
}
