export { drawBarsFigure, type StaticBarsInput } from './draw-bars-figure.ts';
export type { StaticFigure } from './draw-frame.ts';
export { drawLineFigure, type StaticLineInput } from './draw-line-figure.ts';
export type { FramedInput, FrameOptions, Theme } from './frame-options.ts';
