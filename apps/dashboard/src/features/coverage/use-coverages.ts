import { type Coverage, computeCoverage, type FamilyRow, type LatestReading, rollUpFamilies } from '@dinh/kpi';
import { useMemo } from 'react';
import type { AreaRow, OverviewAnswer } from '../../app/answers.ts';
import { unpackLatest } from '../../app/unpack-points.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { firstDayNow, lastDayBefore } from '../overview/layout-days.ts';

/** What is known of each province and city of one layout. */
export interface LayoutCoverage {
  readonly coverage: Coverage<AreaRow, IndicatorEntry>;
  readonly byFamily: readonly FamilyRow<AreaRow>[];
}

/** The provinces and cities to 30 June 2025, and those since. */
export interface Coverages {
  readonly before: LayoutCoverage;
  readonly now: LayoutCoverage;
}

export function toCoverages(
  latest: readonly LatestReading[],
  { areas, indicators, release }: Pick<Catalogue, 'areas' | 'indicators' | 'release'>,
): Coverages {
  const layoutOn = (on: string): LayoutCoverage => {
    const coverage = computeCoverage({ latest, areas, indicators, level: 'province', on, asOf: release.date });
    return { coverage, byFamily: rollUpFamilies(coverage) };
  };
  return { before: layoutOn(lastDayBefore), now: layoutOn(firstDayNow) };
}

/** Coverage on both layouts; an area's row is the same object until the answer changes. */
export function useCoverages({ latest }: Pick<OverviewAnswer, 'latest'>): Coverages {
  const catalogue = useCatalogue();
  return useMemo(() => toCoverages(unpackLatest(latest), catalogue), [latest, catalogue]);
}
