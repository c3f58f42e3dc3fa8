import { parse } from 'csv-parse/sync';
import type { TestApp } from '../../testing/start-test-app.ts';

/** The value and the source of each cell, by its key: `A VN31-2008 sports-clubs 2024-01-01…2024-12-31`. */
export type ReadFlow = ReadonlyMap<string, { readonly value: number; readonly source: string }>;

interface Row {
  readonly area_id: string;
  readonly indicator_id: string;
  readonly period: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly status: string;
  readonly source_id: string;
}
interface Source {
  readonly id: string;
  readonly kind: string;
  readonly published: string | null;
}

/** As the documentation says it ("Several sources for one figure"), written anew rather than taken from the program. */
const statuses = ['reported', 'provisional', 'estimated', 'approximate', 'derived'];
const kinds = ['national-office', 'area-authority', 'press', 'secondary', 'register', 'geography'];
const lengthOfDay = 10;
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function toSpan(start: Date, end: Date): string {
  return `${start.toISOString().slice(0, 10)}…${end.toISOString().slice(0, 10)}`;
}

/** First and last day of what a file or SDMX says: `2024`, `2024-Q3`, `2024-11`, `2016/2018`, `2016-01-01/P3Y`. */
export function findSpan(period: string): string {
  const range = /^(\d{4})-(\d\d)-(\d\d)\/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(period);
  if (range) {
    const [year = 0, month = 0, day = 0, years = 0, months = 0, days = 0] = range
      .slice(1)
      .map((part) => Number(part ?? 0));
    const end = new Date(Date.UTC(year + years, month - 1 + months, day + days - 1));
    return toSpan(new Date(Date.UTC(year, month - 1, day)), end);
  }
  const [first = '', last = first] = period.split('/').map((part) => {
    const [, year = 0, quarter = 0, month = 0, day = 0] = (
      /^(\d{4})(?:-Q(\d))?(?:-(\d\d))?(?:-(\d\d))?$/.exec(part) ?? []
    ).map((digits) => Number(digits ?? 0));
    if (day > 0) return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day)];
    const start = quarter > 0 ? quarter * 3 - 3 : Math.max(month - 1, 0);
    const length = quarter > 0 ? 3 : month > 0 ? 1 : 12;
    return [Date.UTC(year, start, 1), Date.UTC(year, start + length, 0)];
  });
  return toSpan(new Date(first[0] ?? Number.NaN), new Date(last[1] ?? Number.NaN));
}

function findFrequency(period: string): string {
  if (period.includes('/')) return '_O';
  if (period.includes('Q')) return 'Q';
  return { 4: 'A', 7: 'M', 10: 'D' }[period.length] ?? '';
}

function chooseRow(rows: readonly Row[], sources: ReadonlyMap<string, Source>): Row | undefined {
  const isWhole = ({ numerator, denominator }: Row) => numerator !== '' && denominator !== '';
  const kindOf = ({ source_id: id }: Row) => kinds.indexOf(sources.get(id)?.kind ?? '');
  // A month or a year of publication counts to its last day.
  const dayOf = ({ source_id: id }: Row) => {
    const published = sources.get(id)?.published ?? null;
    return published === null ? '' : findSpan(published).slice(-lengthOfDay);
  };
  return rows.toSorted(
    (a, b) =>
      Number(isWhole(b)) - Number(isWhole(a)) ||
      statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
      kindOf(a) - kindOf(b) ||
      byText(dayOf(b), dayOf(a)) ||
      byText(a.source_id, b.source_id),
  )[0];
}

/**
 * What the flow has to say, read from `observations.csv` alone: cells of one source as they are, the few of several by
 * the rule of the documentation; rows of no place are not in the flow.
 */
export async function readExpectedFlow(app: TestApp): Promise<ReadFlow> {
  const [file, list] = await Promise.all([app.ask('/api/v1/observations.csv'), app.ask('/api/v1/sources.json')]);
  const rows: readonly Row[] = parse(file.body, { columns: true });
  const sources: readonly Source[] = JSON.parse(list.body).sources;
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const placed = rows.filter((row) => row.area_id !== '');
  const cells = Map.groupBy(placed, (row) =>
    [findFrequency(row.period), row.area_id, row.indicator_id, findSpan(row.period)].join(' '),
  );
  return new Map(
    [...cells].map(([key, some]) => {
      const row = chooseRow(some, sourceOf);
      return [key, { value: Number(row?.value), source: row?.source_id ?? '' }];
    }),
  );
}

/** One observation as a tool read it: frequency, place, indicator, time, value, source. */
export type ReadRow = readonly [string, string, string, string, string | number, string];

/** What a tool read, each key once. */
export function toFlow(rows: readonly ReadRow[]): ReadFlow {
  const flow = new Map(
    rows.map(([frequency, area, indicator, time, value, source]) => [
      [frequency, area, indicator, findSpan(time)].join(' '),
      { value: Number(value), source },
    ]),
  );
  if (flow.size !== rows.length) throw new RangeError(`${rows.length - flow.size} keys occur twice`);
  return flow;
}
