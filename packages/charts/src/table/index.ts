export { toPeriodColumns, toPeriodRow } from './compose-period-table.ts';
export type { TableColumn, TableFigureInput, TableRow } from './table-figure-input.ts';
