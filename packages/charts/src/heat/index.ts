export { HeatFigure, type HeatFigureProps } from './heat-figure.tsx';
export type { HeatFigureInput } from './heat-figure-input.ts';
export type { HeatLayout } from './heat-layout.ts';
export { type HeatLayoutInput, layoutHeat } from './layout-heat.ts';
