export { addYears } from './add-years.ts';
export { computeAgeMonths, isOlderThan } from './compute-age.ts';
export {
  comparePeriods,
  type Frequency,
  findPeriod,
  isWithin,
  type Period,
  parsePeriod,
  yearOf,
} from './parse-period.ts';
export { fromPeriodSegment, toPeriodSegment } from './period-segment.ts';
