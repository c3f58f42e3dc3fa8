import type { Indicator } from '../indicator/index.ts';
import type { FindingFigure } from './finding.ts';

/** A reading of one series; more fields than a finding shows may come along. */
export interface CheckedReading extends FindingFigure {
  /** False when the figure covers only part of what it counts. */
  readonly complete: boolean | null;
}

/** What a check has to know of the indicator. */
export type CheckedIndicator = Pick<
  Indicator,
  'id' | 'kind' | 'measure' | 'cumulative' | 'factor' | 'decimals' | 'unit'
>;

/** A share of a whole: it lies from 0 to 100. */
export function isShare({ factor }: Pick<CheckedIndicator, 'factor'>): boolean {
  return factor === 100;
}

/** UNESCO sites and elements may lie in several places at once, and count once for a place that holds these. */
const sharedUnits: readonly string[] = ['sites', 'elements'];

/** True where figures of places may be added up: each thing counted lies in one of them. */
export function isSummable({ kind, unit }: Pick<CheckedIndicator, 'kind' | 'unit'>): boolean {
  return kind === 'count' && !sharedUnits.includes(unit);
}

export function toFindingFigure(reading: FindingFigure): FindingFigure {
  const { areaId, period, value, numerator, denominator, reportedShare, status, sourceId } = reading;
  return { areaId, period, value, numerator, denominator, reportedShare, status, sourceId };
}

/** The fields that every finding on a reading has. */
export function toFindingCell(indicator: Pick<CheckedIndicator, 'id'>, reading: FindingFigure) {
  const { areaId, period } = reading;
  return { indicatorId: indicator.id, areaId, period, figure: toFindingFigure(reading) };
}
