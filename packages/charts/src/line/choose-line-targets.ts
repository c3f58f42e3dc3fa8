import type { FigureSeries } from '../figure/figure-series.ts';
import { chooseTargets, type FigureTargets } from '../figure/figure-target.ts';

/** Levels that still read well above each other. */
const mostTargets = 4;

/** The targets that a line figure draws, of its series in colour, and how many are left to note and table. */
export function chooseLineTargets(
  targets: FigureTargets,
  series: readonly Pick<FigureSeries, 'id' | 'role'>[],
): ReturnType<typeof chooseTargets> {
  const ids = new Set(series.filter(({ role }) => role !== 'context').map(({ id }) => id));
  return chooseTargets(targets, { ids, most: mostTargets });
}
