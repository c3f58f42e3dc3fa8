export { type ColumnsLayout, layoutColumns, type PlacedColumn, type YearColumn } from './layout-columns.ts';
export { YearColumns, type YearColumnsProps } from './year-columns.tsx';
