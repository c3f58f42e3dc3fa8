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
export { addUpPlans, isAddable, type PlansToAddUp, type WholeTarget } from './add-up-plans.ts';
export { assessTarget } from './assess-target.ts';
export {
  type AssessedTarget,
  type AssessTargetsInput,
  assessTargets,
  findTargetCourses,
  type TargetSeriesPoint,
} from './assess-targets.ts';
export { type CollectedPlans, collectPlans, findPlansDay, type PlansInput } from './collect-plans.ts';
export { isFreshAtDeadline, isStale } from './figure-age.ts';
export type { Milestone } from './find-milestones.ts';
export { type CoursePoint, findTargetCourse, type PathCorner, type TargetCourse } from './find-target-course.ts';
export { gapToTarget } from './gap-to-target.ts';
export { isTargetStep } from './is-target-step.ts';
export { listStatusChanges, type StatusChange } from './list-status-changes.ts';
export { listTargetReach, type TargetCell } from './list-target-reach.ts';
export {
  compareByUnknown,
  compareByWorst,
  compareRollUps,
  compareRollUpsByUnknown,
  type OrderedTarget,
  statusesByWorst,
  troubledStatuses,
} from './order-targets.ts';
export { readPathAt } from './read-path-at.ts';
export type { AssessTargetInput } from './read-target-case.ts';
export { rollUpTargets, type TargetRollUp } from './roll-up-targets.ts';
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
export type { TargetRow } from './target-row.ts';
export { toReportedSeries } from './to-reported-series.ts';
export { type TargetReadings, toTargetSeries } from './to-target-series.ts';
