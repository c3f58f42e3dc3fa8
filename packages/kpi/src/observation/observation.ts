import type { AreaId, AreaLevel } from '../area/index.ts';
import type { IndicatorId } from '../indicator/index.ts';
import type { SourceId } from '../source/index.ts';

/** In the order of preference that `chooseReading` uses. */
export const observationStatuses = ['reported', 'provisional', 'estimated', 'approximate', 'derived'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** The only reasons a blank may have (METHODS: absence). */
export const absenceKinds = [
  'not-found',
  'not-applicable',
  'withheld',
  'lost-by-merger',
  'not-yet-due',
  'overdue',
] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** One source's figure for indicator × area × period. Exactly one of `value` and `absence` is null. */
export interface Observation {
  /** Null where the printed name is no area of that date: the row is listed as not placed. */
  readonly areaId: AreaId | null;
  /** The name as printed by the source or the compilers. */
  readonly areaName: string;
  readonly areaLevel: AreaLevel;
  readonly indicatorId: IndicatorId;
  readonly period: string;
  /** Computed from the parts where both are known, in full precision; else as printed. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The share as the source printed it, as text, so that its decimals are kept. */
  readonly reportedShare: string | null;
  readonly status: ObservationStatus;
  readonly absence: AbsenceKind | null;
  /** False when the figure covers only part of what it counts; null where the question does not arise. */
  readonly complete: boolean | null;
  readonly sourceId: SourceId;
  readonly note: string | null;
}
