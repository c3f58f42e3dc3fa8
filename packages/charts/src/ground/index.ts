export { describeArea, describeAreaOfTime, describeValidity } from './describe-area.ts';
export { describeMade } from './describe-made.ts';
export { describeRates } from './describe-rates.ts';
export { type FigureGround, type GroundArea, indexGround } from './figure-ground.ts';
export { findBoundaryBreaks } from './find-boundary-breaks.ts';
export { noteRates } from './note-rates.ts';
export { toRateIndicator } from './to-rate-indicator.ts';
