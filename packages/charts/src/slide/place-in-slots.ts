import { comparePeriods, compareText, parsePeriod } from '@dinh/kpi';
import type { FigurePoint, FigureSeries } from '../figure/figure-series.ts';

type Known = FigurePoint & { readonly value: number };

/** Series along one axis of categories: periods in the order of time, blanks between them kept. */
export interface SlottedSeries<Series> {
  readonly slots: readonly string[];
  readonly rows: readonly { readonly series: Series; readonly points: readonly (Known | null)[] }[];
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

/** Every month of years of which all figures are monthly, within the first and the last. */
function fillMonths(years: readonly string[], keys: ReadonlySet<string>): readonly string[] {
  const own = [...keys].filter((key) => years.includes(yearOfEnd(key)));
  if (own.length === 0 || own.some((key) => parsePeriod(key).frequency !== 'M')) return [];
  const [first = '', last = ''] = [own.toSorted()[0], own.toSorted().at(-1)];
  return years
    .flatMap((year) => Array.from({ length: months }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`))
    .filter((month) => month >= first && month <= last);
}

/**
 * Puts readings into categories: a year holds the reading for it, of a month or day too, as long as no series has
 * two in that year; else each has its own. Years without a figure stay, so that a gap is seen.
 */
export function placeInSlots<Series extends Pick<FigureSeries, 'points'>>(
  all: readonly Series[],
): SlottedSeries<Series> {
  const cut = all.map((series) => ({ series, ...cutLone(series.points) }));
  const crowded = new Set(
    cut.flatMap(({ joined }) =>
      [...Map.groupBy(joined, ({ period }) => yearOfEnd(period))].flatMap(([year, own]) =>
        own.length > 1 ? year : [],
      ),
    ),
  );
  const keyOf = ({ period }: Known): string => (crowded.has(yearOfEnd(period)) ? period : yearOfEnd(period));
  const keys = new Set(cut.flatMap(({ joined, lone }) => [...joined, ...lone].map(keyOf)));
  const years = [...keys].map((key) => Number(yearOfEnd(key)));
  const first = Math.min(...years);
  const plain =
    years.length === 0
      ? []
      : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index)).filter(
          (year) => !crowded.has(year),
        );
  const slots = [...new Set([...plain, ...keys, ...fillMonths([...crowded], keys)])].toSorted(
    (a, b) => parsePeriod(a).decimal - parsePeriod(b).decimal || compareText(a, b),
  );
  const indexOf = new Map(slots.map((slot, index) => [slot, index]));
  return {
    slots,
    rows: cut.map(({ series, joined }) => {
      const points: (Known | null)[] = slots.map(() => null);
      for (const point of joined) points[indexOf.get(keyOf(point)) ?? -1] = point;
      return { series, points };
    }),
    lone: cut.flatMap(({ series, lone }) =>
      lone.map((point) => ({ series, point, slot: indexOf.get(keyOf(point)) ?? 0 })),
    ),
  };
}
