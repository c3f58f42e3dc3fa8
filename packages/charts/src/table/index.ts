export { toPeriodColumns, toPeriodRow } from './compose-period-table.ts';
export { layoutTable, type TableLayoutInput } from './layout-table.ts';
export { TableFigure, type TableFigureProps } from './table-figure.tsx';
export type { TableColumn, TableFigureInput, TableRow } from './table-figure-input.ts';
export type { TableLayout } from './table-layout.ts';
