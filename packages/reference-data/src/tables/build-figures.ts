import { computeValue } from '@dinh/kpi/observation';
import type { DataProblem } from '../csv/reference-data-error.ts';
import type { RowsByFile } from '../files/read-reference-files.ts';
import type { IndicatorRecord } from '../records/indicator.ts';
import type { ObservationRecord, UndatedFigureRecord } from '../records/observation.ts';
import { isInRelease } from '../records/release-span.ts';
import { type PlaceAreaName, placeWithoutDate } from './place-area-name.ts';

type FigureRow = (RowsByFile['observations'] | RowsByFile['undated'])[number];

type FactorOf = (indicatorId: string, release: number) => number | undefined;

/** Looks up the factor that an indicator has in a release. */
export function prepareFactors(indicators: readonly IndicatorRecord[]): FactorOf {
  const versions = Map.groupBy(indicators, ({ id }) => id);
  return (indicatorId, release) => versions.get(indicatorId)?.find((row) => isInRelease(row, release))?.factor;
}

function unknownIndicator(file: string, { row, value }: FigureRow): DataProblem {
  const expected = 'an id of indicators.csv';
  return { file, row, column: 'indicator_id', code: 'no-match', seen: value.indicatorId, expected };
}

/** A number of the file is a value as reported: nothing of it is absent, and it does not say what it covers. */
export function buildObservations(
  rows: RowsByFile['observations'],
  factorOf: FactorOf,
): { readonly records: readonly ObservationRecord[]; readonly problems: readonly DataProblem[] } {
  const records: ObservationRecord[] = [];
  const problems: DataProblem[] = [];
  for (const row of rows) {
    const factor = factorOf(row.value.indicatorId, row.value.releaseFrom);
    if (factor === undefined) {
      problems.push(unknownIndicator('observations.csv', row));
      continue;
    }
    const { areaId, areaName, numerator, denominator, printedValue } = row.value;
    records.push({
      ...row.value,
      areaKey: areaId ?? areaName,
      value: computeValue({ numerator, denominator, factor, printed: Number(printedValue) }),
      absence: null,
      complete: null,
    });
  }
  return { records, problems };
}

/** Figures without a period; `lastDay` gives the latest day a row of a release can speak of. */
export function buildUndatedFigures(
  rows: RowsByFile['undated'],
  {
    factorOf,
    place,
    lastDay,
  }: {
    readonly factorOf: FactorOf;
    readonly place: PlaceAreaName;
    readonly lastDay: (release: number) => string;
  },
): { readonly records: readonly UndatedFigureRecord[]; readonly problems: readonly DataProblem[] } {
  const records: UndatedFigureRecord[] = [];
  const problems: DataProblem[] = [];
  for (const row of rows) {
    const factor = factorOf(row.value.indicatorId, row.value.releaseFrom);
    if (factor === undefined) {
      problems.push(unknownIndicator('undated.csv', row));
      continue;
    }
    const { period: _, ...figure } = row.value;
    const { areaName: name, areaLevel: level, numerator, denominator, printedValue, releaseFrom: release } = figure;
    records.push({
      ...figure,
      areaId: placeWithoutDate(place, { name, level, release, until: lastDay(release) }),
      value: computeValue({ numerator, denominator, factor, printed: Number(printedValue) }),
    });
  }
  return { records, problems };
}
