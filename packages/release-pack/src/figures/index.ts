export { type Figures, openFigures } from './open-figures.ts';
export { type FiguresToPack, type PackedFigures, packFigures } from './pack-figures.ts';
export type { PrintedFigure } from './printed-figure.ts';
