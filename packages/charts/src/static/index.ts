export { drawBarsFigure, type StaticBarsInput } from './draw-bars-figure.ts';
export { drawColumnsFigure, type StaticColumnsInput } from './draw-columns-figure.ts';
export type { StaticFigure } from './draw-frame.ts';
export { drawLineFigure, type StaticLineInput } from './draw-line-figure.ts';
export { drawMapFigure, type StaticMapInput } from './draw-map-figure.ts';
export { drawMultiplesFigure, type StaticMultiplesInput } from './draw-multiples-figure.ts';
export { drawScatterFigure, type StaticScatterInput } from './draw-scatter-figure.ts';
export { drawSlopeFigure, type StaticSlopeInput } from './draw-slope-figure.ts';
export type { FramedInput, FrameOptions, Theme } from './frame-options.ts';
