export { findAnswer, type Question } from './answers/find-answer.ts';
export { reportedIndicatorIds } from './answers/heritage.ts';
export { choosePackLevels, deepLevels, mostDeepFigures } from './choose-levels.ts';
export { type Column, decodeRows, type PackedTable } from './columns/index.ts';
export type { PrintedFigure } from './figures/index.ts';
export type { AreaRow, IndicatorRow, PackedRelease, PackTables } from './pack-rows.ts';
export { composePolicies, composePolicy, composeValues, type PolicyGround } from './policies/index.ts';
export {
  createPack,
  type OpenPack,
  openPack,
  packFormat,
  type ReleasePack,
  type ReleaseToPack,
  type WholeAnswer,
} from './release-pack.ts';
export { collectSourceIds, toPointSourceIds } from './sources/collect-source-ids.ts';
export {
  composeStanding,
  type LoadedStanding,
  type OpenedStanding,
  openStanding,
  type StandingGround,
} from './standing/index.ts';
