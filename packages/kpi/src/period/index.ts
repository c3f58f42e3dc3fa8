export { comparePeriods, type Frequency, findPeriod, isWithin, type Period, parsePeriod } from './parse-period.ts';
export { toPeriodSegment, fromPeriodSegment } from './period-segment.ts';
