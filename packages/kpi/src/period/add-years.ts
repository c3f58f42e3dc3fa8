import { daysInMonth } from './calendar.ts';

/** The same ISO day so many years later (earlier, below 0); the last day of February stays the last. */
export function addYears(day: string, years: number): string {
  const from = Number(day.slice(0, 4));
  const year = from + years;
  const isFebruarysLast = day.slice(5) === `02-${daysInMonth(from, 2)}`;
  const rest = isFebruarysLast ? `02-${daysInMonth(year, 2)}` : day.slice(5);
  return `${String(year).padStart(4, '0')}-${rest}`;
}
