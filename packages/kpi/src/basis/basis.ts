import { findPeriod } from '../period/index.ts';

const datedPrefix = 'on:';

/** The boundaries of one date. */
export type BasisOfDay = `${typeof datedPrefix}${string}`;

/** Boundaries a series is read on: those of the day, or those of one date. */
export type Basis = 'as-reported' | BasisOfDay;

/** The day from which every province-level unit and its succession is in the data. */
export const earliestBasisDay = '2008-08-01';

/** The basis of a day's boundaries, as `parseBasis` reads it. */
export function toBasis(day: string): BasisOfDay {
  return `${datedPrefix}${day}`;
}

/**
 * The day whose boundaries are asked for; null for `as-reported`.
 *
 * @throws RangeError naming a basis that is neither, or a day before 2008-08-01.
 * @see METHODS §2
 */
export function parseBasis(basis: BasisOfDay): string;
export function parseBasis(basis: string): string | null;
export function parseBasis(basis: string): string | null {
  if (basis === 'as-reported') return null;
  const day = typeof basis === 'string' && basis.startsWith(datedPrefix) ? basis.slice(datedPrefix.length) : '';
  if (findPeriod(day)?.frequency !== 'D') throw new RangeError(`basis is neither as-reported nor on:<date>: ${basis}`);
  if (day < earliestBasisDay) throw new RangeError(`basis is before ${earliestBasisDay}: ${basis}`);
  return day;
}
