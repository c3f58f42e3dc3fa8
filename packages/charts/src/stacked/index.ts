export { type CountStyle, type CountUnit, toCountStyle } from './count-style.ts';
export { layoutStacked, type StackedLayoutInput } from './layout-stacked.ts';
export { StackedFigure, type StackedFigureProps } from './stacked-figure.tsx';
export type { PartKind, StackedFigureInput, StackedSeries } from './stacked-figure-input.ts';
export type { StackedLayout } from './stacked-layout.ts';
