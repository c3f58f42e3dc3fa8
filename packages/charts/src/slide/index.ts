export type { FigureSlide } from './figure-slide.ts';
export { toFigureSlide } from './to-figure-slide.ts';
