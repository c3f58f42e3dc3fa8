import type { Comparator } from '../policy/index.ts';

export const targetMethods = ['path', 'statcan', 'un'] as const;
export type TargetMethod = (typeof targetMethods)[number];

export const targetPaths = ['linear', 'geometric', 'steps'] as const;
export type TargetPath = (typeof targetPaths)[number];

/** A reading as an answer gives it. */
export interface ObservedValue {
  readonly period: string;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What a policy asks of an indicator. */
export interface TargetToAssess {
  /** `~` ("about") is `=` with a wider tolerance. Not read without a value. */
  readonly comparator?: Comparator | null;
  /** In the indicator's unit, the lower edge of `between`; null where no number is asked for. */
  readonly value: number | null;
  readonly upper?: number | null;
  /** How near `=` is met: half a unit of the last printed digit, 0.5 unless given (1 for `~`). */
  readonly tolerance?: number | null;
  readonly basePeriod?: string | null;
  /** Without a period it is of the policy's start, else of the first figure's period. */
  readonly baseValue?: number | null;
  /** The policy's start, else its issue; the first day of what is given. */
  readonly start?: string | null;
  readonly deadline?: string | null;
  /** `steps` where there are milestones, else `linear`. */
  readonly path?: TargetPath | null;
  readonly milestones?: readonly { readonly period: string; readonly value: number }[] | null;
  /** `path` unless given; `statcan` always where there is no value. */
  readonly method?: TargetMethod | null;
  /** Natural upper limit of the indicator, for a target without a value. */
  readonly limit?: number | null;
}

export const targetStatuses = [
  'met',
  'on-track',
  'accelerate',
  'off-track',
  'moving-away',
  'lost',
  'missed',
  'not-assessable',
] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** Why a target is not assessable; the first of `reasons` then. */
export const notAssessableReasons = [
  'no-deadline',
  'no-figure',
  'break',
  'no-figure-at-deadline',
  'stale',
  'no-base',
  'geometric-zero',
  'opposite-signs',
  'not-positive',
  'neutral',
  'area-ended',
  'area-not-placed',
] as const;
export type NotAssessableReason = (typeof notAssessableReasons)[number];

/** What else is to be known of an assessment. */
export const targetFlags = [
  'base-from-first-figure',
  'comparator-against-direction',
  'met-before-policy',
  'zero-replaced',
  'projection-clipped',
] as const;
export type TargetFlag = (typeof targetFlags)[number];
export type TargetReason = NotAssessableReason | TargetFlag;

export interface Projection {
  /** Expected at the deadline if the last readings' pace goes on. */
  readonly value: number;
  /** The same by the 10th and 90th percentile of the slopes; null with three readings. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many readings it rests on, 3 to 5. */
  readonly points: number;
}

export interface TargetAssessment {
  readonly status: TargetStatus;
  readonly method: TargetMethod;
  /** What was done of what was to be done by then: 1 is on the path. Null where the order ends before, or beyond what a number holds. */
  readonly ratio: number | null;
  /** −5 to 5, by `statcan` only; 5 where met. */
  readonly score: number | null;
  /** The reading that is judged. */
  readonly judged: ObservedValue | null;
  /** What the path expects at the end of the judged period. */
  readonly expectedNow: number | null;
  /** What is lacking, in the indicator's unit; below 0 where more than asked was reached, 0 where it is near enough. */
  readonly gap: number | null;
  /** The same in whole things, of a count in what is counted; 0 where met, null for a share without parts. */
  readonly gapInParts: number | null;
  /** Change a year from the judged reading to the deadline that would meet the target; 0 where it is met, null past the deadline or where no time is left. */
  readonly requiredPerYear: number | null;
  /** Change a year of late: the median slope of the last five readings, the only slope of two. */
  readonly recentPerYear: number | null;
  readonly projected: Projection | null;
  /** The year since which it is met, or in which it will be at the pace of at least three readings; null past 2100. */
  readonly metIn: number | null;
  /** True where it was met at the deadline and a later reading is not. */
  readonly lapsed: boolean;
  /** Of `not-assessable` first the reason, then flags. */
  readonly reasons: readonly TargetReason[];
}
