import { parsePeriod } from '@dinh/kpi';

/** The years readings span: "2012–2024", or the one year there is. Readings come oldest first. */
export function describeYears(readings: readonly { readonly period: string }[]): string {
  const first = readings[0];
  const last = readings.at(-1);
  if (!first || !last) return '';
  const from = parsePeriod(first.period).start.slice(0, 4);
  const to = parsePeriod(last.period).end.slice(0, 4);
  return from === to ? to : `${from}–${to}`;
}
