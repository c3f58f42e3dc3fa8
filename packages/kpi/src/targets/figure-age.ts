import { addYears, isOlderThan, parsePeriod } from '../period/index.ts';

const freshYears = 1;
const staleYears = 3;

/**
 * True when a figure ended less than 12 months before a deadline's last day: only then can it miss it.
 *
 * @see METHODS §3, order, step 2
 */
export function isFreshAtDeadline(period: string, deadline: string): boolean {
  return parsePeriod(period).end > addYears(parsePeriod(deadline).end, -freshYears);
}

/**
 * True when a figure ended more than 3 years before the day asked about: too old to judge a target by.
 *
 * @see METHODS §3, order, step 3
 */
export function isStale(period: string, asOf: string): boolean {
  return isOlderThan(period, staleYears, asOf);
}
