import type { AreaLevel } from '../area/index.ts';
import { type Family, families, type Indicator, type IndicatorId } from '../indicator/index.ts';
import { type CoveredIndicator, indicatorsOfLevel } from './compute-coverage.ts';

export interface PublishedFamily<I> {
  readonly family: Family;
  /** Those of the level, in the order given. */
  readonly indicators: readonly { readonly indicator: I; readonly isPublished: boolean }[];
  /** How many of them are published. */
  readonly have: number;
}

/**
 * Of which indicators of a level a figure of one area is published, by family; families without an indicator of
 * the level are left out, and so are the counts of registers, which nobody publishes.
 *
 * @param published the indicators with a figure of the area
 * @see METHODS §1, absence
 */
export function listPublished<I extends CoveredIndicator & Pick<Indicator, 'family'>>({
  indicators,
  level,
  published,
}: {
  readonly indicators: readonly I[];
  readonly level: AreaLevel;
  readonly published: ReadonlySet<IndicatorId>;
}): readonly PublishedFamily<I>[] {
  const ofLevel = indicatorsOfLevel(indicators, level);
  return families.flatMap((family) => {
    const own = ofLevel
      .filter((indicator) => indicator.family === family)
      .map((indicator) => ({ indicator, isPublished: published.has(indicator.id) }));
    const have = own.filter(({ isPublished }) => isPublished).length;
    return own.length === 0 ? [] : [{ family, indicators: own, have }];
  });
}
