export { type LineLayoutInput, layoutLine } from './layout-line.ts';
export { LineFigure, type LineFigureProps } from './line-figure.tsx';
export type { LineLayout } from './line-layout.ts';
export { describeLineNotes } from './line-notes.ts';
