import { type Family, families, type Indicator } from '../indicator/index.ts';
import type { Coverage, CoveredIndicator, LevelledArea } from './compute-coverage.ts';
import { type CoverageSummary, summariseCells } from './summarise-cells.ts';

/** One area's cells, by family. */
export interface FamilyRow<A extends LevelledArea> {
  readonly area: A;
  readonly families: { readonly [F in Family]: CoverageSummary };
}

/** Areas × families: how many indicators of each are known of how many that apply, and the latest. */
export function rollUpFamilies<A extends LevelledArea, I extends CoveredIndicator & Pick<Indicator, 'family'>>({
  indicators,
  rows,
}: Coverage<A, I>): readonly FamilyRow<A>[] {
  return rows.map(({ area, cells }) => {
    const byFamily = Map.groupBy(cells, (_, index) => indicators[index]?.family);
    const summaries = families.map((family) => [family, summariseCells(byFamily.get(family) ?? [])] as const);
    return { area, families: Object.fromEntries(summaries) as FamilyRow<A>['families'] };
  });
}
