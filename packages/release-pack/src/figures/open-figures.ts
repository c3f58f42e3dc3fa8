import {
  compareText,
  computeValue,
  type OtherReading,
  type PackedRows,
  packColumns,
  type SeriesPoint,
} from '@dinh/kpi';
import { yearOf } from '@dinh/kpi/period';
import { decodeColumn, decodeFields } from '../columns/index.ts';
import type { PackedFigures } from './pack-figures.ts';
import type { PrintedFigure } from './printed-figure.ts';

type FieldsOf<T> = { readonly [Name in keyof T]: readonly T[Name][] };
type Choice = Omit<SeriesPoint, keyof OtherReading | 'indicatorId' | 'areaId' | 'period' | 'others'>;

/** The figures of a release, ready to be asked for by indicator, area and source. */
export interface Figures {
  /** How many cells have a reading, blanks among them. */
  readonly count: number;
  /** Every reading of an indicator, or of those areas, by area, then period. */
  readonly selectPointsOfIndicator: (indicatorId: string, areaIds?: ReadonlySet<string>) => PackedRows;
  /** Every reading of an area, by indicator, then period. */
  readonly selectPointsOfArea: (areaId: string) => PackedRows;
  /** Readings as rows, by area, then period: those of an indicator in these areas whose periods end in the years, or of any year. */
  readonly readPointsOfIndicator: (
    indicatorId: string,
    asked: { readonly areaIds: ReadonlySet<string>; readonly years?: ReadonlySet<number> },
  ) => readonly SeriesPoint[];
  /** The reading of a cell; no row where there is none. */
  readonly selectPointsOfCell: (cell: { indicatorId: string; areaId: string; period: string }) => PackedRows;
  /** Every dated figure that one source prints, by indicator, area, period. */
  readonly selectPrintedOfSource: (sourceId: string) => readonly PrintedFigure[];
}

function decodeValues(
  { isComputed, values }: PackedFigures,
  { indicatorId, numerator, denominator }: Omit<FieldsOf<PrintedFigure>, 'value'>,
  factors: ReadonlyMap<string, number>,
): readonly (number | null)[] {
  let given = 0;
  return decodeColumn(isComputed, indicatorId.length).map((computed, row) => {
    if (computed === false) {
      given += 1;
      return values[given - 1] ?? null;
    }
    return computeValue({
      numerator: numerator[row] ?? null,
      denominator: denominator[row] ?? null,
      factor: factors.get(indicatorId[row] ?? '') ?? 1,
      printed: null,
    });
  });
}

/** The value of a row: every field has as many as there are rows. */
function valueAt<T>(field: readonly T[], row: number): T {
  return field[row] as T;
}

/** Which rows have a value in a field, looked for once, when first asked. */
function createIndex(field: readonly (string | null)[], from: number, to: number) {
  let rows: Map<string, number[]> | undefined;
  return (value: string): readonly number[] => {
    if (!rows) {
      rows = new Map();
      for (let row = from; row < to; row += 1) {
        const own = field[row];
        if (own === null || own === undefined) continue;
        const known = rows.get(own);
        if (known) known.push(row);
        else rows.set(own, [row]);
      }
    }
    return rows.get(value) ?? [];
  };
}

/** Opens packed figures: columns are written out once, rows are made only of what is asked for. */
export function openFigures(
  packed: PackedFigures,
  indicators: readonly { readonly id: string; readonly factor: number }[],
): Figures {
  const factors = new Map(indicators.map(({ id, factor }) => [id, factor]));
  // What `packFigures` wrote.
  const printed = decodeFields(packed.printed) as Omit<FieldsOf<PrintedFigure>, 'value'>;
  const choices = decodeFields(packed.choices) as FieldsOf<Choice>;
  const fields: FieldsOf<PrintedFigure> = { ...printed, value: decodeValues(packed, printed, factors) };
  const points = packed.choices.length;
  const otherCounts = decodeColumn(packed.otherCounts, points) as readonly number[];
  const firstOthers: number[] = [];
  let next = points;
  for (const count of otherCounts) {
    firstOthers.push(next);
    next += count;
  }

  const getPrinted = (row: number): PrintedFigure => ({
    areaId: valueAt(fields.areaId, row),
    areaName: valueAt(fields.areaName, row),
    areaLevel: valueAt(fields.areaLevel, row),
    indicatorId: valueAt(fields.indicatorId, row),
    period: valueAt(fields.period, row),
    value: valueAt(fields.value, row),
    numerator: valueAt(fields.numerator, row),
    denominator: valueAt(fields.denominator, row),
    reportedShare: valueAt(fields.reportedShare, row),
    status: valueAt(fields.status, row),
    sourceId: valueAt(fields.sourceId, row),
    note: valueAt(fields.note, row),
  });
  const getOther = (row: number): OtherReading => {
    const { value, numerator, denominator, reportedShare, status, sourceId, note } = getPrinted(row);
    return { value, numerator, denominator, reportedShare, status, sourceId, note };
  };
  const getOthers = (row: number): readonly OtherReading[] =>
    Array.from({ length: otherCounts[row] ?? 0 }, (_, other) => getOther((firstOthers[row] ?? 0) + other));
  const selectPoints = (rows: readonly number[]): PackedRows => {
    const pick = (values: readonly unknown[]): readonly unknown[] => rows.map((row) => values[row]);
    const columns: { readonly [Name in keyof SeriesPoint]: readonly unknown[] } = {
      indicatorId: pick(fields.indicatorId),
      areaId: pick(fields.areaId),
      period: pick(fields.period),
      value: pick(fields.value),
      numerator: pick(fields.numerator),
      denominator: pick(fields.denominator),
      reportedShare: pick(fields.reportedShare),
      status: pick(fields.status),
      absence: pick(choices.absence),
      complete: pick(choices.complete),
      sourceId: pick(fields.sourceId),
      note: pick(fields.note),
      reason: pick(choices.reason),
      agrees: pick(choices.agrees),
      hint: pick(choices.hint),
      differs: pick(choices.differs),
      afterEnd: pick(choices.afterEnd),
      others: rows.map(getOthers),
    };
    return packColumns(rows.length, columns);
  };

  const getPoint = (row: number): SeriesPoint => ({
    indicatorId: valueAt(fields.indicatorId, row),
    areaId: valueAt(fields.areaId, row) ?? '',
    period: valueAt(fields.period, row) ?? '',
    value: valueAt(fields.value, row),
    numerator: valueAt(fields.numerator, row),
    denominator: valueAt(fields.denominator, row),
    reportedShare: valueAt(fields.reportedShare, row),
    status: valueAt(fields.status, row),
    absence: valueAt(choices.absence, row),
    complete: valueAt(choices.complete, row),
    sourceId: valueAt(fields.sourceId, row),
    note: valueAt(fields.note, row),
    reason: valueAt(choices.reason, row),
    agrees: valueAt(choices.agrees, row),
    hint: valueAt(choices.hint, row),
    differs: valueAt(choices.differs, row),
    afterEnd: valueAt(choices.afterEnd, row),
    others: getOthers(row),
  });

  const rowsOfIndicator = createIndex(fields.indicatorId, 0, points);
  const rowsOfArea = createIndex(fields.areaId, 0, points);
  const rowsOfSource = createIndex(fields.sourceId, 0, fields.sourceId.length);
  return {
    count: points,
    selectPointsOfIndicator: (indicatorId, areaIds) =>
      selectPoints(
        rowsOfIndicator(indicatorId).filter((row) => areaIds === undefined || areaIds.has(fields.areaId[row] ?? '')),
      ),
    readPointsOfIndicator: (indicatorId, { areaIds, years }) =>
      rowsOfIndicator(indicatorId)
        .filter(
          (row) =>
            areaIds.has(fields.areaId[row] ?? '') &&
            (years === undefined || years.has(yearOf(fields.period[row] ?? ''))),
        )
        .map(getPoint),
    selectPointsOfArea: (areaId) => selectPoints(rowsOfArea(areaId)),
    selectPointsOfCell: ({ indicatorId, areaId, period }) =>
      selectPoints(
        rowsOfArea(areaId).filter((row) => fields.indicatorId[row] === indicatorId && fields.period[row] === period),
      ),
    selectPrintedOfSource: (sourceId) =>
      rowsOfSource(sourceId)
        .map(getPrinted)
        .toSorted(
          (a, b) =>
            compareText(a.indicatorId, b.indicatorId) ||
            compareText(a.areaId ?? a.areaName, b.areaId ?? b.areaName) ||
            compareText(a.period, b.period),
        ),
  };
}
