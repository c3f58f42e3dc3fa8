export { type ComputedPoints, toIndex, toYearlyChanges } from './compute-by-year.ts';
export { readOnBasis } from './read-on-basis.ts';
export { type RateGround, type ReadPoints, readingsOf, toReadPoints } from './read-points.ts';
export { readRates } from './read-rates.ts';
