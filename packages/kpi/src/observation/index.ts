export {
  checkShare,
  isShareFinding,
  type ShareCheck,
  type ShareCheckInput,
  type ShareHint,
  shareHints,
} from './check-share.ts';
export {
  chooseReading,
  lacksParts,
  type ReadingCandidate,
  type ReadingChoice,
  type ReadingReason,
  readingReasons,
} from './choose-reading.ts';
export { areDifferent, areUnitsApart, findPrintedUnit } from './compare-sources.ts';
export { computeValue } from './compute-value.ts';
export { findShareProblem, type ShareProblem } from './find-share-problem.ts';
export {
  type AbsenceKind,
  absenceKinds,
  type Observation,
  type ObservationStatus,
  observationStatuses,
} from './observation.ts';
