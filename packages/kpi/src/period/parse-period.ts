import { compareText } from '../text/index.ts';
import { daysInMonth, isLeapYear } from './calendar.ts';

/** SDMX frequency codes used here: year, quarter, month, day, and `_O` for an interval. */
export type Frequency = 'A' | 'Q' | 'M' | 'D' | '_O';

export interface Period {
  /** The ISO text as given, for example `2024`, `2024-Q3`, `2024-11`, `2024-11-30`, `2016/2018`. */
  readonly text: string;
  readonly frequency: Frequency;
  /** First ISO day. */
  readonly start: string;
  /** Last ISO day. */
  readonly end: string;
  /** Decimal year of the period's end: `2024` is 2025.0, `2024-11` is 2024 + 11/12. */
  readonly decimal: number;
}

const monthsInYear = 12;
const yearPattern = /^\d{4}$/;
const quarterPattern = /^(\d{4})-Q([1-4])$/;
const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;
const dayPattern = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/;

function toDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayOfYear(year: number, month: number, day: number): number {
  let days = day;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days;
}

function findSimplePeriod(text: string): Period | undefined {
  if (yearPattern.test(text)) {
    const year = Number(text);
    return { text, frequency: 'A', start: toDay(year, 1, 1), end: toDay(year, 12, 31), decimal: year + 1 };
  }
  const quarter = quarterPattern.exec(text);
  if (quarter) {
    const year = Number(quarter[1]);
    const last = Number(quarter[2]) * 3;
    return {
      text,
      frequency: 'Q',
      start: toDay(year, last - 2, 1),
      end: toDay(year, last, daysInMonth(year, last)),
      decimal: year + last / monthsInYear,
    };
  }
  const month = monthPattern.exec(text);
  if (month) {
    const year = Number(month[1]);
    const number = Number(month[2]);
    return {
      text,
      frequency: 'M',
      start: toDay(year, number, 1),
      end: toDay(year, number, daysInMonth(year, number)),
      decimal: year + number / monthsInYear,
    };
  }
  const day = dayPattern.exec(text);
  if (day) {
    const year = Number(day[1]);
    const number = Number(day[2]);
    const ofMonth = Number(day[3]);
    if (ofMonth < 1 || ofMonth > daysInMonth(year, number)) return undefined;
    const daysInYear = isLeapYear(year) ? 366 : 365;
    return {
      text,
      frequency: 'D',
      start: text,
      end: text,
      decimal: year + dayOfYear(year, number, ofMonth) / daysInYear,
    };
  }
  return undefined;
}

function readPeriod(text: string): Period | undefined {
  const ends = text.split('/');
  if (ends.length === 1) return findSimplePeriod(text);
  if (ends.length !== 2) return undefined;
  const first = findSimplePeriod(ends[0] ?? '');
  const last = findSimplePeriod(ends[1] ?? '');
  if (!first || !last || first.start > last.end) return undefined;
  return { text, frequency: '_O', start: first.start, end: last.end, decimal: last.decimal };
}

const mostRead = 4096;
/** The same few hundred texts are read over and over, a dozen times for each figure of a check. */
const read = new Map<string, Period | undefined>();

/** Reads an ISO period; undefined when the text is none. An interval's two ends may differ in frequency. */
export function findPeriod(text: string): Period | undefined {
  if (typeof text !== 'string') return undefined;
  const known = read.get(text);
  if (known !== undefined || read.has(text)) return known;
  const period = readPeriod(text);
  if (read.size >= mostRead) read.clear();
  read.set(text, period);
  return period;
}

/**
 * Reads an ISO period or interval.
 *
 * @throws RangeError naming the text when it is no period.
 * @see ISO 8601; SDMX 2.1 time formats
 */
export function parsePeriod(text: string): Period {
  const period = findPeriod(text);
  if (!period) throw new RangeError(`Not a period: ${JSON.stringify(text)}`);
  return period;
}

/**
 * The year a period counts for: that of its last day.
 *
 * @throws RangeError naming the text when it is no period.
 */
export function yearOf(period: string): number {
  return Number(parsePeriod(period).end.slice(0, 4));
}

/** Orders periods by their last day, then the longer first, then text. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return compareText(a.text, b.text);
}

/** True when any day of the period lies within `from`…`to`, both inclusive and optional. */
export function isWithin(period: Period, from: Period | undefined, to: Period | undefined): boolean {
  return (!from || period.end >= from.start) && (!to || period.start <= to.end);
}
