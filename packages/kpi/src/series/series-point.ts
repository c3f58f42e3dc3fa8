import type { AreaId } from '../area/index.ts';
import type { IndicatorId } from '../indicator/index.ts';
import type { AbsenceKind, ObservationStatus, ReadingReason, ShareHint } from '../observation/index.ts';
import type { SourceId } from '../source/index.ts';

/** A reading of the same cell that was not chosen. */
export interface OtherReading {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reportedShare: string | null;
  readonly status: ObservationStatus;
  readonly sourceId: SourceId;
  readonly note: string | null;
}

/** The reading of a cell with everything a chart, a table and a sentence need to say about it. */
export interface SeriesPoint extends OtherReading {
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
  readonly period: string;
  readonly absence: AbsenceKind | null;
  readonly complete: boolean | null;
  /** Why this reading was chosen among the cell's sources. */
  readonly reason: ReadingReason;
  /** Does the printed share agree with its parts? Null: not checked. */
  readonly agrees: boolean | null;
  readonly hint: ShareHint | null;
  /** True when another source of the cell differs (`areDifferent`). */
  readonly differs: boolean;
  /** True when the whole period lies after the area's end; a year in which it ended is still its own. */
  readonly afterEnd: boolean;
  /** The cell's other readings, best first. */
  readonly others: readonly OtherReading[];
}
