import type { AreaLevel, ObservationStatus } from '@dinh/kpi';

/** A dated figure as its source prints it; `areaId` is null where the printed name is no area of its date. */
export interface PrintedFigure {
  readonly areaId: string | null;
  readonly areaName: string;
  readonly areaLevel: AreaLevel;
  readonly indicatorId: string;
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reportedShare: string | null;
  readonly status: ObservationStatus;
  readonly sourceId: string;
  readonly note: string | null;
}
