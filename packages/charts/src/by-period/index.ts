export { choosePeriodLabels } from './choose-period-labels.ts';
export { type PeriodCell, type PeriodColumns, readByPeriod } from './read-by-period.ts';
