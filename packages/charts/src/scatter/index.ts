export { layoutScatter, type ScatterDot, type ScatterLayout, type ScatterLayoutInput } from './layout-scatter.ts';
export type { ScatterAxes, ScatterAxis, ScatterEntry } from './scatter-entry.ts';
export { ScatterFigure, type ScatterFigureProps } from './scatter-figure.tsx';
export type { ScatterFigureInput } from './scatter-figure-input.ts';
