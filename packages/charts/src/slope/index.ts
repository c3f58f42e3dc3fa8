export { layoutSlope, type SlopeLayoutInput } from './layout-slope.ts';
export type { SlopeEntry, SlopePeriods } from './slope-entry.ts';
export { SlopeFigure, type SlopeFigureProps } from './slope-figure.tsx';
export type { SlopeFigureInput } from './slope-figure-input.ts';
export type { SlopeLayout } from './slope-layout.ts';
