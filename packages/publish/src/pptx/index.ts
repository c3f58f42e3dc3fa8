export { composeFigureDeck, type FigureOnSlides } from './figure-deck/compose-figure-deck.ts';
export { renderPptx } from './render-pptx.ts';
export type {
  Slide,
  SlideAxis,
  SlideBody,
  SlideChart,
  SlideDeck,
  SlideFact,
  SlideSeries,
  SlideTable,
  SlideTableCell,
} from './slide-deck.ts';
export { slideInk } from './slide-look.ts';
