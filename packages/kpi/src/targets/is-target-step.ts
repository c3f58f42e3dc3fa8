import type { AssessedTarget } from './assess-targets.ts';

/** True for an earlier deadline that another target of the same document, area and indicator has as a step. */
export function isTargetStep(target: AssessedTarget, all: readonly AssessedTarget[]): boolean {
  return all.some(
    (other) =>
      other.id !== target.id &&
      other.policyId === target.policyId &&
      other.areaId === target.areaId &&
      other.indicatorId === target.indicatorId &&
      other.milestones.some(({ period, value }) => period === target.deadline && value === target.value),
  );
}
