export { type AgeClass, ageClasses, classifyAge } from './age-class.ts';
export {
  type Coverage,
  type CoverageCell,
  type CoverageInput,
  type CoverageRow,
  computeCoverage,
  indicatorsOfLevel,
} from './compute-coverage.ts';
export {
  findUnpublishedTargets,
  type TargetGap,
  type TargetScope,
  targetGaps,
  targetScopes,
  type UnpublishedTarget,
  type UnpublishedTargetsInput,
} from './find-unpublished-targets.ts';
export { findLatestReadings, type LatestReading } from './latest-reading.ts';
export { listPublished, type PublishedFamily } from './list-published.ts';
export { type FamilyRow, rollUpFamilies } from './roll-up-families.ts';
export { type CoverageSummary, summariseCells } from './summarise-cells.ts';
