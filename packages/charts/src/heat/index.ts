export type { HeatFigureInput } from './heat-figure-input.ts';
