export { describeMade } from './describe-made.ts';
export { describeRates } from './describe-rates.ts';
export { noteRates } from './note-rates.ts';
