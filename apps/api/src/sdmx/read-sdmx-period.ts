import { findPeriod, type Period } from '@dinh/kpi';

export const sdmxPeriodForms = [
  ...['2024', '2024-11', '2024-11-30', '2024-11-30T00:00:00', '2024-A1', '2024-S2', '2024-T3', '2024-Q3'],
  ...['2024-M11', '2024-W48', '2024-D335'],
];

const reportingPattern = /^(\d{4})-(?:(A)1|(S)([12])|(T)([1-3])|(Q)([1-4])|(M)(\d{1,2})|(W)(\d{1,2})|(D)(\d{1,3}))$/;
const dateTimePattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/;
const msPerDay = 86_400_000;

function toMonth(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** So many months of a year, the first of them a multiple after January. */
function toMonths(year: string, count: number, number: number): string {
  return `${toMonth(year, (number - 1) * count + 1)}/${toMonth(year, number * count)}`;
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The ISO week, whose year is that of its Thursday; undefined for a week 53 of a year without one. */
function toWeek(year: string, number: number): string | undefined {
  const fourth = Date.UTC(Number(year), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * msPerDay + (number - 1) * 7 * msPerDay;
  const isOfYear = toDay(monday + 3 * msPerDay).slice(0, 4) === year;
  return number >= 1 && isOfYear ? `${toDay(monday)}/${toDay(monday + 6 * msPerDay)}` : undefined;
}

function toDayOfYear(year: string, number: number): string | undefined {
  const day = toDay(Date.UTC(Number(year), 0, number));
  return number >= 1 && day.slice(0, 4) === year ? day : undefined;
}

/** A reporting period of SDMX, the year beginning in January, as ISO text. */
function toIsoText(text: string): string | undefined {
  const reporting = reportingPattern.exec(text);
  if (!reporting) return dateTimePattern.exec(text)?.[1] ?? text;
  const [year = '', kind, digits = '1'] = reporting.slice(1).filter((part) => part !== undefined);
  const number = Number(digits);
  switch (kind) {
    case 'A':
      return year;
    case 'S':
      return toMonths(year, 6, number);
    case 'T':
      return toMonths(year, 4, number);
    case 'M':
      return toMonth(year, number);
    case 'W':
      return toWeek(year, number);
    case 'D':
      return toDayOfYear(year, number);
    default:
      return text;
  }
}

/**
 * Reads a time as SDMX writes one: calendar and reporting periods, and a moment for its day. Undefined where it is
 * none.
 *
 * @see SDMX 2.1, section 6, "Time Dimension": the standard time period
 */
export function findSdmxPeriod(text: string): Period | undefined {
  // Of a range, which is one too, both ends would have to be said.
  if (text.includes('/') || Number(text.slice(0, 4)) < 1000) return undefined;
  const iso = toIsoText(text);
  return iso === undefined ? undefined : findPeriod(iso);
}
