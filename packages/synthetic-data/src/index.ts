export type { CaseTarget } from './policies/list-targets.ts';
export { createSyntheticSet, type SyntheticSet } from './synthetic-set.ts';
export { largestSize, type SyntheticSize, smallestSize } from './synthetic-size.ts';
