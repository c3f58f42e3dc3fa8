import { type AreaId, type AreaLevel, areasDue, type Validity } from '../area/index.ts';
import type { Indicator } from '../indicator/index.ts';
import type { AbsenceKind } from '../observation/index.ts';
import { type AgeClass, classifyAge } from './age-class.ts';
import type { LatestReading } from './latest-reading.ts';

/** What is known of one indicator in one area: its latest figure with its age, or why there is none. */
export type CoverageCell =
  | { readonly status: 'known'; readonly period: string; readonly value: number; readonly age: AgeClass }
  | { readonly status: 'unknown'; readonly absence: AbsenceKind };

export interface LevelledArea extends Validity {
  readonly id: AreaId;
  readonly level: AreaLevel;
}

export type CoveredIndicator = Pick<Indicator, 'id' | 'kind' | 'levels'>;

export interface CoverageRow<A extends LevelledArea> {
  readonly area: A;
  /** One per indicator, in their order. */
  readonly cells: readonly CoverageCell[];
}

/** Areas × indicators. */
export interface Coverage<A extends LevelledArea, I extends CoveredIndicator> {
  readonly indicators: readonly I[];
  readonly rows: readonly CoverageRow<A>[];
}

export interface CoverageInput<A extends LevelledArea, I extends CoveredIndicator> {
  readonly latest: readonly LatestReading[];
  readonly areas: readonly A[];
  readonly indicators: readonly I[];
  readonly level: AreaLevel;
  /** The day whose units are the rows: 63 to 2025-06-30, 34 after. */
  readonly on: string;
  /** The day on which ages are told: the release's. */
  readonly asOf: string;
}

/**
 * The indicators published of areas of this level. Counts of our own over a register stand apart:
 * they exist for every area and would hide how little is published.
 */
export function indicatorsOfLevel<I extends CoveredIndicator>(
  indicators: readonly I[],
  level: AreaLevel,
): readonly I[] {
  return indicators.filter(({ kind, levels }) => kind !== 'distinct' && levels.includes(level));
}

/**
 * What is known of every indicator in every area of a level that exists on a day. Rows and columns
 * keep the order given; readings of other areas and indicators are left out.
 *
 * @see METHODS §1, absence
 */
export function computeCoverage<A extends LevelledArea, I extends CoveredIndicator>({
  latest,
  areas,
  indicators,
  level,
  on,
  asOf,
}: CoverageInput<A, I>): Coverage<A, I> {
  const columns = indicatorsOfLevel(indicators, level);
  const columnOf = new Map(columns.map(({ id }, index) => [id, index]));
  const byArea = Map.groupBy(latest, ({ areaId }) => areaId);
  const ages = new Map<string, AgeClass>();
  const ageOf = (period: string): AgeClass => {
    const age = ages.get(period) ?? classifyAge(period, asOf);
    ages.set(period, age);
    return age;
  };
  const rows = areasDue(areas, level, on).map((area) => {
    const cells = columns.map((): CoverageCell => ({ status: 'unknown', absence: 'not-found' }));
    for (const { indicatorId, period, value, absence } of byArea.get(area.id) ?? []) {
      const column = columnOf.get(indicatorId);
      if (column === undefined) continue;
      cells[column] =
        value === null
          ? { status: 'unknown', absence: absence ?? 'not-found' }
          : { status: 'known', period, value, age: ageOf(period) };
    }
    return { area, cells };
  });
  return { indicators: columns, rows };
}
