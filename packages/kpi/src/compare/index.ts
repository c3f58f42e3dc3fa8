export { type ComparedSet, type CompareYearInput, compareYear, type ValueSpread } from './compare-year.ts';
export { type Gap, gapTo } from './gap-to.ts';
export { findStandingWindow, type StandingWindow } from './standing-window.ts';
