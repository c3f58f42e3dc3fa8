import { comparePeriods, parsePeriod } from '../period/index.ts';
import type { AgeClass } from './age-class.ts';
import type { CoverageCell } from './compute-coverage.ts';

/** Several cells in short: how many are known of how many that apply, and the latest. */
export interface CoverageSummary {
  readonly known: number;
  /** Cells to which the indicator applies. */
  readonly of: number;
  /** The latest period among the known; null where nothing is known. */
  readonly latest: { readonly period: string; readonly age: AgeClass } | null;
}

/** Sums cells up; the order does not matter. */
export function summariseCells(cells: readonly CoverageCell[]): CoverageSummary {
  let of = 0;
  let known = 0;
  let latest: CoverageSummary['latest'] = null;
  for (const cell of cells) {
    if (cell.status === 'unknown') {
      if (cell.absence !== 'not-applicable') of += 1;
      continue;
    }
    of += 1;
    known += 1;
    const { period, age } = cell;
    if (latest === null || comparePeriods(parsePeriod(latest.period), parsePeriod(period)) < 0)
      latest = { period, age };
  }
  return { known, of, latest };
}
