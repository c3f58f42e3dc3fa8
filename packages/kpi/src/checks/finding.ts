import type { AreaId } from '../area/index.ts';
import type { IndicatorId } from '../indicator/index.ts';
import type { ObservationStatus } from '../observation/index.ts';
import type { SourceId } from '../source/index.ts';

/** What a figure does not agree with; in the order in which findings are listed. */
export const findingKinds = [
  'numerator-above-denominator',
  'negative',
  'share-outside',
  'decimal-comma',
  'fall',
  'jump',
  'children-above-parent',
  'parent-outside-children',
  'successor-apart-from-predecessors',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `note`: the disagreement is no larger than rounding of the printed figures explains. */
export const findingSeverities = ['finding', 'note'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** A figure with what its source printed, wherever it stands. */
export interface FindingFigure {
  readonly areaId: AreaId;
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reportedShare: string | null;
  readonly status: ObservationStatus;
  readonly sourceId: SourceId;
}

export const figureParts = ['value', 'numerator', 'denominator'] as const;
export type FigurePart = (typeof figureParts)[number];

/** A change is judged by the changes of its own series, or by the last changes of its peers. */
export const jumpScales = ['own', 'peers'] as const;
export type JumpScale = (typeof jumpScales)[number];

interface FindingCell {
  readonly severity: FindingSeverity;
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
  readonly period: string;
  /** The cell's figure. */
  readonly figure: FindingFigure;
  /** The figures it does not agree with; none where it does not agree with its own parts or its range. */
  readonly others: readonly FindingFigure[];
}

export type Finding =
  | (FindingCell & { readonly kind: 'numerator-above-denominator' | 'share-outside' })
  | (FindingCell & { readonly kind: 'negative'; readonly part: FigurePart })
  /** `suggested`: the figure with the decimal mark put back. */
  | (FindingCell & { readonly kind: 'decimal-comma'; readonly printed: number; readonly suggested: number })
  /** `difference`: the figure minus the one before it, below zero. */
  | (FindingCell & { readonly kind: 'fall'; readonly difference: number })
  | (FindingCell & {
      readonly kind: 'jump';
      readonly scale: JumpScale;
      /**
       * The change from the year before and the usual one: in the indicator's unit, but a share of the
       * earlier figure (0.1 is a tenth more) where a count is compared with its peers.
       */
      readonly change: number;
      readonly median: number;
      /** Modified z score, above 3.5. */
      readonly score: number;
      /** How many changes it is compared with. */
      readonly compared: number;
    })
  | (FindingCell & { readonly kind: 'children-above-parent'; readonly sum: number; readonly count: number })
  /** `others`: the child with the lowest figure and the one with the highest. */
  | (FindingCell & { readonly kind: 'parent-outside-children'; readonly count: number })
  /** `recombined`: the figure of the units that became this one, put together; `others`: theirs, by id. */
  | (FindingCell & {
      readonly kind: 'successor-apart-from-predecessors';
      readonly recombined: number;
      readonly count: number;
    });

/** The figures that findings name: those they are of, and those that these don't agree with. */
export function listFoundFigures(findings: readonly Finding[]): readonly FindingFigure[] {
  return findings.flatMap(({ figure, others }) => [figure, ...others]);
}
