export { layoutMatrix, type MatrixForm, type MatrixLayout } from './layout-matrix.ts';
export type { MatrixCell, MatrixColumn, MatrixGroup, MatrixMark, MatrixRow } from './matrix.ts';
export { MatrixLegend } from './matrix-legend.tsx';
export { MatrixTable, type MatrixTableProps } from './matrix-table.tsx';
export { moveInMatrix } from './use-matrix-walk.ts';
