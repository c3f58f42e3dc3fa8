export { cochranArmitage, type LinearTrend, type ScoredProportion } from './cochran-armitage.ts';
export {
  type Funnel,
  type FunnelInput,
  type FunnelLimits,
  type FunnelRow,
  findNormalSize,
  funnel,
  funnelLimits,
} from './funnel.ts';
export { findMedian } from './median.ts';
export { findModifiedScore, findSpread, type ModifiedScore, type Spread, scoreAgainst } from './modified-score.ts';
export { percentile } from './percentile.ts';
export { quantileGroups } from './quantile-groups.ts';
export { requireFinite, requireWhole } from './require-number.ts';
export { type RobustLine, robustLine } from './robust-line.ts';
export { roundHalfAway } from './round-half-away.ts';
export { spreadWithout } from './spread-without.ts';
export { standardise } from './standardise.ts';
export { sumDecimals } from './sum-decimals.ts';
export { type TheilSen, type TheilSenPoint, theilSen } from './theil-sen.ts';
export { type Interval, wilson } from './wilson.ts';
export type { Confidence } from './z-score.ts';
