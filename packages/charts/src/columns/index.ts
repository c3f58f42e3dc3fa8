export { ColumnsFigure, type ColumnsFigureProps } from './columns-figure.tsx';
export type { ColumnPart } from './columns-tracks.ts';
export { type ColumnsLayout, layoutColumns, type PlacedColumn, type YearColumn } from './layout-columns.ts';
