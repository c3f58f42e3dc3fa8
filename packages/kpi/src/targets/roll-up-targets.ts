import {
  type NotAssessableReason,
  notAssessableReasons,
  type TargetAssessment,
  type TargetStatus,
  targetStatuses,
} from './target.ts';

export interface TargetRollUp {
  readonly targets: number;
  /** How many of each status, those that are not assessable too. */
  readonly statuses: Readonly<Record<TargetStatus, number>>;
  /** Why those are not assessable: their first reason. */
  readonly reasons: Readonly<Record<NotAssessableReason, number>>;
  /** The worst status found; null where none could be assessed. */
  readonly worst: TargetStatus | null;
}

function countEach<T extends string>(words: readonly T[], found: readonly (string | undefined)[]) {
  const counts = words.map((word) => [word, found.filter((one) => one === word).length]);
  return Object.fromEntries(counts) as Record<T, number>;
}

/** Counts targets by how they stand and why they can't be assessed, with the worst case; never an average. */
export function rollUpTargets(assessments: readonly Pick<TargetAssessment, 'status' | 'reasons'>[]): TargetRollUp {
  const found = assessments.map(({ status }) => status);
  const unknown = assessments.filter(({ status }) => status === 'not-assessable');
  const firstReasons = unknown.map(({ reasons }) => reasons[0]);
  // Named from the best to the worst, the unknown last.
  const worst = targetStatuses.findLast((status) => status !== 'not-assessable' && found.includes(status));
  return {
    targets: assessments.length,
    statuses: countEach(targetStatuses, found),
    reasons: countEach(notAssessableReasons, firstReasons),
    worst: worst ?? null,
  };
}
