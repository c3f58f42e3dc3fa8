import type { AreaId } from '../area/index.ts';
import type { BasisPart } from '../basis/index.ts';
import type { Gap } from '../compare/index.ts';
import type { Family, IndicatorId } from '../indicator/index.ts';
import type { ObservationStatus } from '../observation/index.ts';
import type { Gain } from '../peers/index.ts';
import type { Ranking } from '../ranks/index.ts';
import type { Trend } from '../series/index.ts';
import type { SourceId } from '../source/index.ts';

/** The figure by which an area is compared: its latest complete one for a year. */
export interface OwnFigure {
  readonly period: string;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reportedShare: string | null;
  readonly status: ObservationStatus;
  /** The figures it was put together from; null for one that was published as it stands. */
  readonly parts: readonly BasisPart[] | null;
  readonly sourceIds: readonly SourceId[];
}

/** A figure of another area, in the indicator's unit. */
export interface OtherFigure {
  readonly id: AreaId;
  readonly period: string;
  readonly value: number;
  readonly sourceIds: readonly SourceId[];
}

/** Where an area stands in a set, in the year of its own figure. */
export interface StandingIn {
  /** How many of the set have a figure, the area among them, and how many it has. */
  readonly of: number;
  readonly due: number;
  /** The ranking with the area's own row alone: the set is the same for every area of it. */
  readonly ranking: Ranking;
  /** The middle of the set; null below half of it, and below four figures. */
  readonly median: number | null;
  readonly toMedian: Gap | null;
  /** The best of the others with a figure, the very best first, at most three; none where neither end is better. */
  readonly best: readonly OtherFigure[];
  /** How many of the others share the best figure as shown. */
  readonly bestTies: number;
  readonly toBest: Gap | null;
}

/** `best` and `worst`: wholly within the quarter of the areas that stand there, ties and all. */
export type Quarter = 'best' | 'worst';

export interface LearnedFrom extends Gain {
  readonly id: AreaId;
  readonly distance: number;
  readonly sourceIds: readonly SourceId[];
}

interface LearningGround {
  /** The window: periods of the area's own figures. */
  readonly from: string;
  readonly to: string;
  readonly own: Gain;
  /** How many others have a figure at both ends: of few, the nearest may be far. */
  readonly of: number;
}

/** Whom an area can learn from in one indicator. */
export type StandingLearning =
  /** No own figure lies two years or more before the latest: nothing is known of its own course. */
  | { readonly status: 'no-window' }
  | { readonly status: 'neutral' }
  | { readonly status: 'own-missing'; readonly reason: 'no-start' | 'no-end' | 'break' }
  | ({ readonly status: 'none' } & LearningGround)
  | ({
      readonly status: 'found';
      /** The largest gain first. */
      readonly rows: readonly LearnedFrom[];
    } & LearningGround);

/** One indicator in which an area has a complete figure. */
export interface Standing {
  readonly indicatorId: IndicatorId;
  readonly family: Family;
  /** The latest year with a complete figure of the area. */
  readonly year: number;
  /** True when that year ended more than three years before the day asked about: no class is drawn from it. */
  readonly stale: boolean;
  readonly own: OwnFigure;
  readonly among: { readonly all: StandingIn; readonly peers: StandingIn };
  /** Of all; null below half of them, between the outer quarters, and where neither end is better. */
  readonly quarter: Quarter | null;
  /** Of a share; null of a count, of which none is made. */
  readonly trend: Trend | null;
  readonly learning: StandingLearning;
}
