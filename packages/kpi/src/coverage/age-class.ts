import { isOlderThan } from '../period/index.ts';

/** How old a figure is, in years from its period's last day: up to 1, to 3, to 5, more. */
export const ageClasses = ['up-to-1', 'up-to-3', 'up-to-5', 'older'] as const;
export type AgeClass = (typeof ageClasses)[number];

/**
 * The age of a figure on a day, as a class. Just three years is still `up-to-3`, as a target is
 * still judged then; a period that runs on past the day is the youngest.
 *
 * @throws RangeError when either text is no period.
 */
export function classifyAge(period: string, asOf: string): AgeClass {
  if (!isOlderThan(period, 1, asOf)) return 'up-to-1';
  if (!isOlderThan(period, 3, asOf)) return 'up-to-3';
  return isOlderThan(period, 5, asOf) ? 'older' : 'up-to-5';
}
