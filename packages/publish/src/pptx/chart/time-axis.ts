import { toSerial } from '../../xlsx/day-serial.ts';
import type { SlideChart } from '../slide-deck.ts';

/** A year and a month of an axis, in days. */
const year = 365.25;
const month = year / 12;
const mostTicks = 18;
/** Ticks stand a little before the last days of years and months, which are not of one length: each is named right. */
const tickDay = '12-29';

export interface TimeAxis {
  /** The last days of the chart's periods, as sheets keep days. */
  readonly serials: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: 'yyyy' | 'mm/yyyy';
}

/** The axis of a line over time, true to time; null for lines over words, and days that no sheet can hold. */
export function findTimeAxis({ form, days = [] }: Pick<SlideChart, 'form' | 'days'>): TimeAxis | null {
  if (form !== 'line') return null;
  const serials = days.flatMap((day) => toSerial(day) ?? []);
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (serials.length < days.length || first === undefined || last === undefined) return null;
  const [firstYear, lastYear] = [first, last].map((day) => Number(day.slice(0, 4))) as [number, number];
  // A year's figure stands at its end; a month's comes after the end of the year before.
  const from = first.slice(5) >= tickDay && firstYear < lastYear ? firstYear : firstYear - 1;
  const min = toSerial(`${from}-${tickDay}`);
  if (min === undefined) return null;
  const years = lastYear - from;
  const isMonths = years === 1 && new Set(days).size > 2;
  return {
    ...{ serials, min },
    max: Math.max(min + years * year, ...serials),
    step: isMonths ? month : year * Math.ceil(years / mostTicks),
    format: isMonths ? 'mm/yyyy' : 'yyyy',
  };
}
