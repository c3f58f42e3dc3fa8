import { parsePeriod } from '@dinh/kpi/period';
import { computeSeriesPoints } from '@dinh/kpi/series';
import { isInRelease, type ObservationRecord, type ReleaseSpan } from '@dinh/reference-data';
import type { PeriodSpan } from '../schema/index.ts';
import type { LoadableTables } from './loadable-set.ts';

export function toPeriodSpan(period: string): PeriodSpan {
  const { start, end } = parsePeriod(period);
  return { periodStart: start, periodEnd: end };
}

/** What figures are read with at one release. */
export interface ReleaseState {
  readonly release: number;
  readonly indicators: LoadableTables['indicator'];
  readonly areas: LoadableTables['area'];
  readonly sources: LoadableTables['source'];
}

function heldAt<Row extends ReleaseSpan>(rows: readonly Row[], release: number): readonly Row[] {
  return rows.filter((row) => isInRelease(row, release));
}

export function toReleaseState({ indicator, area, source }: LoadableTables, release: number): ReleaseState {
  return {
    release,
    indicators: heldAt(indicator, release),
    areas: heldAt(area, release),
    sources: heldAt(source, release),
  };
}

/** Rows of the read model, without their span. */
export interface DerivedRows {
  readonly seriesPoint: readonly object[];
}

/** What follows from the observations of some indicators, all of them, at a release. */
export function deriveRows(observations: readonly ObservationRecord[], state: ReleaseState): DerivedRows {
  const points = computeSeriesPoints({ ...state, observations: heldAt(observations, state.release) });
  return {
    seriesPoint: points.map((point) => ({
      ...point,
      ...toPeriodSpan(point.period),
      others: JSON.stringify(point.others),
    })),
  };
}
