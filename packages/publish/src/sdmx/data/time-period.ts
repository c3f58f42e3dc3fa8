import { parsePeriod } from '@dinh/kpi';

const msPerDay = 86_400_000;
const monthsInYear = 12;
const monthStart = /-01$/;
const yearPattern = /^\d{4}$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const rangePattern = /^(\d{4}-\d{2}-\d{2})\/P(\d+)([YMD])$/;

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);
}

function countMonths(day: string): number {
  return Number(day.slice(0, 4)) * monthsInYear + Number(day.slice(5, 7)) - 1;
}

function toFirstOfMonth(months: number): string {
  const year = String(Math.floor(months / monthsInYear)).padStart(4, '0');
  return `${year}-${String((months % monthsInYear) + 1).padStart(2, '0')}-01`;
}

/**
 * A period as SDMX writes it: years, quarters, months and days as they are, an interval as its first day and how long
 * it lasts, in years where both of its ends are years, in months where neither is a day, else in days: `2016/2018` is
 * `2016-01-01/P3Y`, and `2016-01/2018-12`, which the data keep apart from it, `2016-01-01/P36M`.
 *
 * @throws RangeError when it is no period.
 * @see SDMX 2.1, section 6, 4.2: time range
 */
export function toSdmxTime(period: string): string {
  const { frequency, start, end } = parsePeriod(period);
  if (frequency !== '_O') return period;
  const ends = period.split('/');
  const next = addDays(end, 1);
  if (ends.some((text) => dayPattern.test(text))) {
    return `${start}/P${(Date.parse(next) - Date.parse(start)) / msPerDay}D`;
  }
  const months = countMonths(next) - countMonths(start);
  return ends.every((text) => yearPattern.test(text)) ? `${start}/P${months / monthsInYear}Y` : `${start}/P${months}M`;
}

export interface SdmxTimeSpan {
  /** First ISO day. */
  readonly start: string;
  /** Last ISO day. */
  readonly end: string;
}

/**
 * The days that a time of `toSdmxTime` covers.
 *
 * @throws RangeError for any other text.
 */
export function readSdmxTime(time: string): SdmxTimeSpan {
  const range = rangePattern.exec(time);
  if (!range) {
    const { start, end, frequency } = parsePeriod(time);
    if (frequency === '_O') throw new RangeError(`Not a time of SDMX: ${JSON.stringify(time)}`);
    return { start, end };
  }
  const [, start = '', count = '', unit] = range;
  if (unit === 'D') return { start, end: addDays(start, Number(count) - 1) };
  if (!monthStart.test(start)) throw new RangeError(`Not a time of SDMX: ${JSON.stringify(time)}`);
  const months = Number(count) * (unit === 'Y' ? monthsInYear : 1);
  return { start, end: addDays(toFirstOfMonth(countMonths(start) + months), -1) };
}
