import { type Family, families } from '@dinh/kpi';
import { withoutBlanks } from './view-state.ts';

export const coverageLayouts = ['before', 'now'] as const;
export type CoverageLayout = (typeof coverageLayouts)[number];

export const coverageSorts = ['complete', 'name', 'region'] as const;
export type CoverageSort = (typeof coverageSorts)[number];

/** How the overview's matrix is set; what is absent is the first of its list, or all families. */
export interface CoverageState {
  /** Its indicators are the columns. */
  readonly family?: Family | undefined;
  /** The provinces and cities to 30 June 2025, or those since. */
  readonly layout?: CoverageLayout | undefined;
  readonly sort?: CoverageSort | undefined;
}

/** Reads the matrix's view state; what is none of ours is left out, since an address may be mistyped. */
export function parseCoverageState(search: Readonly<Record<string, unknown>>): CoverageState {
  return withoutBlanks<CoverageState>({
    family: families.find((family) => family === search.family),
    layout: coverageLayouts.find((layout) => layout === search.layout),
    sort: coverageSorts.find((sort) => sort === search.sort),
  });
}
