import { earliestAskedDay, findPeriod } from '@dinh/kpi';

/**
 * The day or period that a report is written as of. A release knows nothing of the days after it: a period that it
 * stands in is reported to its day. Undefined for what is no day or period, one before 1900, and one after the release.
 */
export function findReportDay(text: string, releaseDate: string): string | undefined {
  const period = findPeriod(text);
  if (!period || period.end < earliestAskedDay || period.start > releaseDate) return undefined;
  return period.end > releaseDate ? releaseDate : text;
}
