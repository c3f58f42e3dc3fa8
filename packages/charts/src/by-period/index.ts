export { type PeriodCell, type PeriodColumns, readByPeriod } from './read-by-period.ts';
