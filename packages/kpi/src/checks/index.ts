export { type CheckedArea, checkChildren } from './check-children.ts';
export { checkDecimalComma } from './check-decimal-comma.ts';
export { checkFalls } from './check-falls.ts';
export { type CheckedPoint, checkFigures, type FiguresToCheck } from './check-figures.ts';
export { checkJumps } from './check-jumps.ts';
export { checkMergers } from './check-mergers.ts';
export { checkNegative } from './check-negative.ts';
export { checkParts } from './check-parts.ts';
export { checkShareRange } from './check-share-range.ts';
export type { CheckedIndicator, CheckedReading } from './checked-figure.ts';
export {
  type Finding,
  type FindingFigure,
  type FindingKind,
  type FindingSeverity,
  figureParts,
  findingKinds,
  findingSeverities,
  jumpScales,
  listFoundFigures,
} from './finding.ts';
