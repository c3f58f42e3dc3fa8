import { addYears, type Period, parsePeriod } from '../period/index.ts';

const yearsBack = 5;
const fewestYears = 2;

export interface StandingWindow {
  /** Periods of the area's own figures. */
  readonly from: string;
  readonly to: string;
}

/**
 * The years over which an area's course is set beside that of others: up to its latest figure, from its own
 * figure nearest to five years before that, and at least two before. Own figures at both ends, since the
 * area itself has to have one there; of two as near, the later, which more others are likely to have.
 *
 * @see METHODS §4, learn from
 */
export function findStandingWindow(latest: string, periods: readonly string[]): StandingWindow | null {
  const to = parsePeriod(latest);
  const apart = ({ decimal }: Period): number => Math.abs(to.decimal - decimal - yearsBack);
  const [from] = periods
    .map(parsePeriod)
    .filter(({ end }) => end <= addYears(to.end, -fewestYears))
    .toSorted((a, b) => apart(a) - apart(b) || (a.end < b.end ? 1 : -1));
  return from ? { from: from.text, to: latest } : null;
}
