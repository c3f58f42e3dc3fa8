import { comparePeriods, parsePeriod } from '../period/index.ts';

interface Reading {
  readonly period: string;
  readonly value: number | null;
}

/** Orders readings by the end of their period; those that end together by the rules of `comparePeriods`. */
export function byPeriod(a: { readonly period: string }, b: { readonly period: string }): number {
  return comparePeriods(parsePeriod(a.period), parsePeriod(b.period));
}

/** The reading with a value whose period ends last; undefined where none has a value. */
export function findLatest<T extends Reading>(readings: readonly T[]): T | undefined {
  return readings
    .filter((reading) => reading.value !== null)
    .toSorted(byPeriod)
    .at(-1);
}
