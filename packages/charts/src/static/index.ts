export { drawBarsFigure, type StaticBarsInput } from './draw-bars-figure.ts';
export type { StaticFigure } from './draw-frame.ts';
export { drawLineFigure, type StaticLineInput } from './draw-line-figure.ts';
