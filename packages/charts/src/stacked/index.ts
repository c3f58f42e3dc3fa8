export { type CountStyle, type CountUnit, toCountStyle } from './count-style.ts';
export type { PartKind, StackedFigureInput, StackedSeries } from './stacked-figure-input.ts';
