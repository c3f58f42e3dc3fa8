import type { ReleaseSpan } from '@dinh/reference-data';
import type { ColumnsOf } from './columns-of.ts';
import type { FindingTables } from './finding-tables.ts';
import type { ObservationTables } from './observation-tables.ts';
import type { SummaryTables } from './summary-tables.ts';

/** The tables whose rows follow from others: written with a release, never given. */
type DerivedTables = Pick<ObservationTables, 'seriesPoint'> & FindingTables & SummaryTables;
export type DerivedTable = keyof DerivedTables;

const spanColumns: ColumnsOf<ReleaseSpan> = { releaseFrom: 'required', releaseTo: 'nullable' };

export const derivedColumns: { readonly [Table in DerivedTable]: ColumnsOf<DerivedTables[Table]> } = {
  seriesPoint: {
    indicatorId: 'required',
    areaId: 'required',
    period: 'required',
    periodStart: 'required',
    periodEnd: 'required',
    value: 'nullable',
    numerator: 'nullable',
    denominator: 'nullable',
    reportedShare: 'nullable',
    status: 'required',
    absence: 'nullable',
    complete: 'nullable',
    sourceId: 'required',
    note: 'nullable',
    reason: 'required',
    agrees: 'nullable',
    hint: 'nullable',
    differs: 'required',
    afterEnd: 'required',
    others: 'required',
    ...spanColumns,
  },
  checkFinding: {
    indicatorId: 'required',
    areaId: 'required',
    period: 'required',
    kind: 'required',
    place: 'required',
    severity: 'required',
    sourceId: 'required',
    finding: 'required',
    ...spanColumns,
  },
  shareProblem: {
    indicatorId: 'required',
    areaKey: 'required',
    period: 'required',
    sourceId: 'required',
    computed: 'required',
    difference: 'required',
    hint: 'nullable',
    isFinding: 'required',
    ...spanColumns,
  },
  seriesSummary: {
    indicatorId: 'required',
    areaId: 'required',
    cells: 'required',
    figures: 'required',
    years: 'required',
    readings: 'required',
    firstPeriod: 'nullable',
    latestPeriod: 'nullable',
    shownPeriod: 'required',
    shownValue: 'nullable',
    shownAbsence: 'nullable',
    ...spanColumns,
  },
  indicatorSummary: {
    indicatorId: 'required',
    figures: 'required',
    areas: 'required',
    firstPeriod: 'nullable',
    latestPeriod: 'nullable',
    longestAreaId: 'nullable',
    longestYears: 'required',
    longestReadings: 'required',
    findings: 'required',
    shareFindings: 'required',
    differing: 'required',
    notPlaced: 'required',
    ...spanColumns,
  },
  areaSummary: {
    areaId: 'required',
    family: 'required',
    indicators: 'required',
    figures: 'required',
    ...spanColumns,
  },
  sourceSummary: {
    sourceId: 'required',
    dated: 'required',
    undated: 'required',
    indicators: 'required',
    areas: 'required',
    ...spanColumns,
  },
};

export const derivedKeys: { readonly [Table in DerivedTable]: readonly (keyof DerivedTables[Table])[] } = {
  seriesPoint: ['indicatorId', 'areaId', 'period'],
  checkFinding: ['indicatorId', 'areaId', 'period', 'kind', 'place'],
  shareProblem: ['indicatorId', 'areaKey', 'period', 'sourceId'],
  seriesSummary: ['indicatorId', 'areaId'],
  indicatorSummary: ['indicatorId'],
  areaSummary: ['areaId', 'family'],
  sourceSummary: ['sourceId'],
};

export const derivedTables = Object.keys(derivedKeys) as readonly DerivedTable[];

export function isDerivedTable(table: string): table is DerivedTable {
  return table in derivedKeys;
}
