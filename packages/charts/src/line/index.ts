export { type LineLayoutInput, layoutLine } from './layout-line.ts';
export { LineFigure, type LineFigureProps } from './line-figure.tsx';
export type { LineFigureInput } from './line-figure-input.ts';
export type { LineLayout } from './line-layout.ts';
export { describeLineNotes } from './line-notes.ts';
