export { layoutSpine, type PlacedSpineMark, type PlacedSpineRow, type SpineLayout } from './layout-spine.ts';
export type { SpineMark, SpinePlace, SpineRow, SpineSpread } from './spine-data.ts';
export { SpineFigure, type SpineFigureProps } from './spine-figure.tsx';
