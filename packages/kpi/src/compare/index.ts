export { type ComparedSet, type CompareYearInput, compareYear, type ValueSpread } from './compare-year.ts';
export { type Gap, gapTo } from './gap-to.ts';
