export { BarsFigure, type BarsFigureProps } from './bars-figure.tsx';
export { type BarEntry, type BarsLayout, type BarsLayoutInput, layoutBars } from './layout-bars.ts';
