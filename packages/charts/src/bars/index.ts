export { BarsFigure, type BarsFigureProps } from './bars-figure.tsx';
export type { BarsFigureInput } from './bars-figure-input.ts';
export { type BarEntry, type BarLevel, type BarsLayout, type BarsLayoutInput, layoutBars } from './layout-bars.ts';
export { listYearLevels } from './list-year-levels.ts';
