import { areaLevels } from '@dinh/kpi/area';
import { checkFigures, type Finding } from '@dinh/kpi/checks';
import { findShareProblem } from '@dinh/kpi/observation';
import { parsePeriod } from '@dinh/kpi/period';
import {
  computeSeriesPoints,
  type SeriesPoint,
  type SeriesSummary,
  summariseIndicator,
  summariseSeries,
} from '@dinh/kpi/series';
import type { ObservationRecord, ReleaseSpan } from '@dinh/reference-data';
import type { DerivedTable, PeriodSpan } from '../schema/index.ts';
import { heldAt, type ReleaseState } from './release-state.ts';
import { type Tally, tallyObservations, tallySeries, toAreaSummaries, toSourceSummaries } from './tally.ts';

export function toPeriodSpan(period: string): PeriodSpan {
  const { start, end } = parsePeriod(period);
  return { periodStart: start, periodEnd: end };
}

/** The tables whose rows follow from one indicator's observations alone. */
export const derivedByIndicator = [
  'seriesPoint',
  'checkFinding',
  'shareProblem',
  'seriesSummary',
  'indicatorSummary',
] as const satisfies readonly DerivedTable[];

/** Rows without their span. */
export type DerivedRows = Readonly<Record<(typeof derivedByIndicator)[number], readonly object[]>>;

export const noDerivedRows: DerivedRows = {
  seriesPoint: [],
  checkFinding: [],
  shareProblem: [],
  seriesSummary: [],
  indicatorSummary: [],
};

/** A release as far as it is worked through. */
export interface Derivation {
  readonly state: ReleaseState;
  readonly tally: Tally;
}

function toPointRow(point: SeriesPoint, span: ReleaseSpan): object {
  const others = point.others.length === 0 ? '[]' : JSON.stringify(point.others);
  return { ...point, ...toPeriodSpan(point.period), others, ...span };
}

function toFindingRows(findings: readonly Finding[], span: ReleaseSpan): readonly object[] {
  const places = new Map<string, number>();
  return findings.map((finding) => {
    const { indicatorId, areaId, period, kind, severity, figure } = finding;
    const key = JSON.stringify([indicatorId, areaId, period, kind]);
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    const { sourceId } = figure;
    return { indicatorId, areaId, period, kind, place, severity, sourceId, finding: JSON.stringify(finding), ...span };
  });
}

function findShareProblems(observations: readonly ObservationRecord[], { getIndicator }: ReleaseState) {
  return observations.flatMap((row) => {
    const { indicatorId, areaKey, period, sourceId } = row;
    const problem = findShareProblem(row, getIndicator(indicatorId).factor);
    return problem ? [{ indicatorId, areaKey, period, sourceId, ...problem }] : [];
  });
}

/** Summaries of the upper levels, which pages read together, lie together in the table however many lie below. */
function sortByLevel(series: readonly SeriesSummary[], { levelOf }: ReleaseState): readonly SeriesSummary[] {
  const rankOf = ({ areaId }: SeriesSummary): number => areaLevels.indexOf(levelOf(areaId) ?? 'commune');
  return series.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** How many of the rows each indicator has. */
function countByIndicator(rows: readonly { readonly indicatorId: string }[]): (indicatorId: string) => number {
  const counts = new Map<string, number>();
  for (const { indicatorId } of rows) counts.set(indicatorId, (counts.get(indicatorId) ?? 0) + 1);
  return (indicatorId) => counts.get(indicatorId) ?? 0;
}

/**
 * What follows from the observations of some indicators, all of each, at a release, each row with the span given;
 * what they add to the summaries across indicators goes into the tally.
 */
export function deriveRows(
  observations: readonly ObservationRecord[],
  { state, tally }: Derivation,
  span: ReleaseSpan,
): DerivedRows {
  const held = heldAt(observations, state.release);
  const points = computeSeriesPoints({ ...state, observations: held });
  const findings = checkFigures({ ...state, points });
  const shares = findShareProblems(held, state);
  const series = summariseSeries(points);
  tallyObservations(tally, held);
  tallySeries(tally, series, state);
  const seriesOf = Map.groupBy(series, ({ indicatorId }) => indicatorId);
  const findingsOf = countByIndicator(findings.filter(({ severity }) => severity === 'finding'));
  const shareFindingsOf = countByIndicator(shares.filter(({ isFinding }) => isFinding));
  const differingOf = countByIndicator(points.filter(({ differs }) => differs));
  const notPlacedOf = countByIndicator(held.filter(({ areaId }) => areaId === null));
  return {
    seriesPoint: points.map((point) => toPointRow(point, span)),
    checkFinding: toFindingRows(findings, span),
    shareProblem: shares.map((share) => ({ ...share, ...span })),
    seriesSummary: sortByLevel(series, state).map((summary) => ({ ...summary, ...span })),
    // By the observations: an indicator may have none that fits an area.
    indicatorSummary: [...new Set(held.map(({ indicatorId }) => indicatorId))].map((indicatorId) => ({
      ...summariseIndicator(indicatorId, seriesOf.get(indicatorId) ?? []),
      findings: findingsOf(indicatorId),
      shareFindings: shareFindingsOf(indicatorId),
      differing: differingOf(indicatorId),
      notPlaced: notPlacedOf(indicatorId),
      ...span,
    })),
  };
}

/** The tables whose rows follow from all indicators together. */
export const summariesAcross = ['areaSummary', 'sourceSummary'] as const satisfies readonly DerivedTable[];
type SummariesAcross = Readonly<Record<(typeof summariesAcross)[number], readonly object[]>>;

export const noSummaries: SummariesAcross = { areaSummary: [], sourceSummary: [] };

/** The summaries across indicators once all of these are worked through. */
export function deriveSummaries({ tally }: Derivation, span: ReleaseSpan): SummariesAcross {
  return {
    areaSummary: toAreaSummaries(tally).map((row) => ({ ...row, ...span })),
    sourceSummary: toSourceSummaries(tally).map((row) => ({ ...row, ...span })),
  };
}
