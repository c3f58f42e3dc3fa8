export { describeArea, describeAreaOfTime, describeValidity } from './describe-area.ts';
export { type FigureGround, type GroundArea, indexGround } from './figure-ground.ts';
export { findBoundaryBreaks } from './find-boundary-breaks.ts';
export { toRateIndicator } from './to-rate-indicator.ts';
