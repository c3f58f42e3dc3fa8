export { type ContextSeries, layoutMultiples, type MultiplesLayoutInput } from './layout-multiples.ts';
export { MultiplesFigure, type MultiplesFigureProps } from './multiples-figure.tsx';
export type { MultiplesFigureInput } from './multiples-figure-input.ts';
export type { Facet, MultiplesLayout } from './multiples-layout.ts';
