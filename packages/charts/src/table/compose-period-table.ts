import { formatPeriod, type Language, type ReadingStyle } from '@dinh/i18n';
import { type PeriodColumns, readByPeriod } from '../by-period/index.ts';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { TableColumn, TableRow } from './table-figure-input.ts';

/** The columns of a table by period. */
export function toPeriodColumns(periods: readonly string[], language: Language): readonly TableColumn[] {
  return periods.map((period) => ({ id: period, name: formatPeriod(period, language, 'short'), period }));
}

/** A series as a row of a table by period; a style of its own where the rows are of several indicators. */
export function toPeriodRow(series: FigureSeries, columns: PeriodColumns, style?: ReadingStyle): TableRow {
  const { id, name, role } = series;
  return { id, name, role, cells: readByPeriod(series, columns), ...(style === undefined ? {} : { style }) };
}
