import { type AreaLevel, areaLevels } from '@dinh/kpi';

/** Figures of districts and communes that a pack carries at most. */
export const mostDeepFigures = 20_000;

/** The levels whose areas aren't all worth carrying. */
export const deepLevels: readonly AreaLevel[] = ['district', 'commune'];

/**
 * The levels whose figures a pack carries: all where those below the province are few, else the
 * nation and its provinces, so that a pack stays small however deep the data go.
 */
export function choosePackLevels(deepFigures: number): readonly AreaLevel[] {
  return deepFigures <= mostDeepFigures ? areaLevels : areaLevels.filter((level) => !deepLevels.includes(level));
}
