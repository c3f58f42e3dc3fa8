export { ColumnsFigure, type ColumnsFigureProps } from './columns-figure.tsx';
export type { ColumnsFigureInput } from './columns-figure-input.ts';
export type { ColumnPart } from './columns-tracks.ts';
export { type ColumnsLayout, layoutColumns, type PlacedColumn, type YearColumn } from './layout-columns.ts';
