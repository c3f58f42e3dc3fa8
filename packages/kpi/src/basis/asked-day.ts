import { findPeriod } from '../period/index.ts';
import { type Basis, parseBasis } from './basis.ts';

/** Before it nothing is said as of a day. */
export const earliestAskedDay = '1900-01-01';

/** The last day as of which, or on whose boundaries, a release can be read: a year past its own, of which it knows nothing yet. */
export function findLatestAskedDay(releaseDate: string): string {
  return `${Number(releaseDate.slice(0, 4)) + 1}-12-31`;
}

/** True where a day, or the last of a period, is one as of which a release can be read. */
export function isAskedDay(text: string, releaseDate: string): boolean {
  const day = findPeriod(text)?.end;
  return day !== undefined && day >= earliestAskedDay && day <= findLatestAskedDay(releaseDate);
}

/** True where a release can be read on the boundaries asked for. */
export function isAskedBasis(basis: Basis, releaseDate: string): boolean {
  const day = parseBasis(basis);
  return day === null || day <= findLatestAskedDay(releaseDate);
}
