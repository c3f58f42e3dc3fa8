import { comparePeriods, parsePeriod } from '../period/index.ts';
import { compareText } from '../text/index.ts';
import type { SeriesPoint } from './series-point.ts';

/** A cell whose figure another release has, or has otherwise. */
export type FigureChange =
  | { readonly kind: 'changed'; readonly before: SeriesPoint; readonly now: SeriesPoint }
  | { readonly kind: 'withdrawn'; readonly before: SeriesPoint; readonly now: null }
  | { readonly kind: 'new'; readonly before: null; readonly now: SeriesPoint };

export const figureChangeKinds = ['changed', 'withdrawn', 'new'] as const;
export type FigureChangeKind = (typeof figureChangeKinds)[number];

function keyOf({ indicatorId, areaId, period }: SeriesPoint): string {
  return `${indicatorId}\t${areaId}\t${period}`;
}

function indexFigures(points: readonly SeriesPoint[]): ReadonlyMap<string, SeriesPoint> {
  return new Map(points.filter(({ value }) => value !== null).map((point) => [keyOf(point), point]));
}

/** What a reader sees of a figure; the compilers' notes and the readings not chosen aside. */
const shown = [
  'value',
  'numerator',
  'denominator',
  'reportedShare',
  'status',
  'complete',
  'sourceId',
] as const satisfies readonly (keyof SeriesPoint)[];

function toChange(before: SeriesPoint | null, now: SeriesPoint | null): FigureChange | undefined {
  if (before === null) return now === null ? undefined : { kind: 'new', before, now };
  if (now === null) return { kind: 'withdrawn', before, now };
  return shown.some((field) => before[field] !== now[field]) ? { kind: 'changed', before, now } : undefined;
}

function compareChanges(a: FigureChange, b: FigureChange): number {
  const [left, right] = [a.now ?? a.before, b.now ?? b.before];
  return (
    figureChangeKinds.indexOf(a.kind) - figureChangeKinds.indexOf(b.kind) ||
    comparePeriods(parsePeriod(right.period), parsePeriod(left.period)) ||
    compareText(keyOf(left), keyOf(right))
  );
}

/**
 * The cells whose chosen figure is new, another one, or gone: changed ones first, then withdrawn and new ones,
 * of each the later period first. A cell that only says why it has no figure has none.
 *
 * @param before The points of one release, at most one per cell.
 * @param now Those of a later one.
 */
export function listFigureChanges(
  before: readonly SeriesPoint[],
  now: readonly SeriesPoint[],
): readonly FigureChange[] {
  const [was, is] = [indexFigures(before), indexFigures(now)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .flatMap((key) => toChange(was.get(key) ?? null, is.get(key) ?? null) ?? [])
    .toSorted(compareChanges);
}
