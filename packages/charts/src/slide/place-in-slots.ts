import { comparePeriods, compareText, parsePeriod } from '@dinh/kpi';
import type { FigurePoint, FigureSeries } from '../figure/figure-series.ts';

type Known = FigurePoint & { readonly value: number };

/** Series along one axis of time: periods by their last days, blanks between them kept. */
export interface SlottedSeries<Series> {
  readonly slots: readonly string[];
  readonly rows: readonly {
    readonly series: Series;
    readonly points: readonly (Known | null)[];
    /** Slots that are none of its own, where its line goes on. */
    readonly passesOver: readonly number[];
  }[];
  /** Figures that no line may join: of an interval, of a part of the place, a second one for a day. */
  readonly lone: readonly { readonly series: Series; readonly point: Known; readonly slot: number }[];
}

const months = 12;

function yearOfEnd(period: string): string {
  return parsePeriod(period).end.slice(0, 4);
}

function isKnown(point: FigurePoint): point is Known {
  return point.value !== null;
}

function cutLone(points: readonly FigurePoint[]): {
  readonly joined: readonly Known[];
  readonly lone: readonly Known[];
} {
  const joined: Known[] = [];
  const lone: Known[] = [];
  const ends = new Set<string>();
  const known = points.filter(isKnown).toSorted((a, b) => comparePeriods(parsePeriod(a.period), parsePeriod(b.period)));
  for (const point of known) {
    const { frequency, end } = parsePeriod(point.period);
    if (frequency === '_O' || point.isPart === true || ends.has(end)) lone.push(point);
    else {
      ends.add(end);
      joined.push(point);
    }
  }
  return { joined, lone };
}

/** Every month of the years in which a series has several figures, all of them monthly, within its first and last there. */
function listDueMonths(joined: readonly Known[]): readonly string[] {
  return [...Map.groupBy(joined, ({ period }) => yearOfEnd(period))].flatMap(([year, own]) => {
    if (own.length < 2 || own.some(({ period }) => parsePeriod(period).frequency !== 'M')) return [];
    const [first = '', last = ''] = [own[0]?.period, own.at(-1)?.period];
    return Array.from({ length: months }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`).filter(
      (due) => due >= first && due <= last,
    );
  });
}

/**
 * Puts readings at the last days of their periods. A year without a figure stays, and so does a month between those of
 * a year that is told by months, so that a gap is seen; figures of other series between are no gap.
 */
export function placeInSlots<Series extends Pick<FigureSeries, 'points'>>(
  all: readonly Series[],
): SlottedSeries<Series> {
  const cut = all.map((series) => ({ series, ...cutLone(series.points) }));
  const own = cut.flatMap(({ joined, lone }) => [...joined, ...lone].map(({ period }) => period));
  const numbers = own.map((period) => Number(yearOfEnd(period)));
  const first = Math.min(...numbers);
  const years =
    own.length === 0
      ? []
      : Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => String(first + index));
  const told = new Set(own.map(yearOfEnd));
  const periods = [
    ...own.filter((period) => parsePeriod(period).frequency !== '_O'),
    ...cut.flatMap(({ joined }) => listDueMonths(joined)),
    ...years.filter((year) => !told.has(year)),
    ...own,
  ];
  // Of the periods that end on a day the coarsest names it: 2024, not 12/2024.
  const nameOf = new Map<string, string>();
  for (const period of periods.toSorted((a, b) => a.length - b.length || compareText(a, b))) {
    const { end } = parsePeriod(period);
    if (!nameOf.has(end)) nameOf.set(end, period);
  }
  const ends = [...nameOf.keys()].toSorted(compareText);
  const indexOf = new Map(ends.map((end, index) => [end, index]));
  const at = ({ period }: Known): number => indexOf.get(parsePeriod(period).end) ?? 0;
  return {
    slots: ends.map((end) => nameOf.get(end) ?? end),
    rows: cut.map(({ series, joined }) => {
      const points: (Known | null)[] = ends.map(() => null);
      for (const point of joined) points[at(point)] = point;
      const known = new Set(joined.map(({ period }) => yearOfEnd(period)));
      const due = new Set(
        [...joined.map(({ period }) => period), ...listDueMonths(joined)].map((one) => parsePeriod(one).end),
      );
      const passesOver = ends.flatMap((end, index) => (known.has(end.slice(0, 4)) && !due.has(end) ? [index] : []));
      return { series, points, passesOver };
    }),
    lone: cut.flatMap(({ series, lone }) => lone.map((point) => ({ series, point, slot: at(point) }))),
  };
}
