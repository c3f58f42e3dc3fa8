export {
  type AddUp,
  type AddUpInput,
  type AreaWithout,
  addUp,
  type NationalTarget,
  type PlanCoverage,
  type PlanOfArea,
  type PlanShare,
} from './add-up.ts';
export { type AssessTargetInput, assessTarget } from './assess-target.ts';
export { isFreshAtDeadline, isStale } from './figure-age.ts';
export {
  type NotAssessableReason,
  notAssessableReasons,
  type ObservedValue,
  type Projection,
  type TargetAssessment,
  type TargetFlag,
  type TargetMethod,
  type TargetPath,
  type TargetReason,
  type TargetStatus,
  type TargetToAssess,
  targetFlags,
  targetMethods,
  targetPaths,
  targetStatuses,
} from './target.ts';
export type { TargetPoint } from './target-readings.ts';
