import { type FigureChangeKind, listFigureChanges, type SeriesPoint } from '../series/index.ts';

/** A place in the data: what is measured, where, when. */
export interface Cell {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
}

/** A cell whose figure another release has otherwise, with what each of the two holds. */
export interface Revision extends Cell {
  readonly kind: FigureChangeKind;
  /** Of a new figure: the blank of before with its reason, null where the release has no such cell. */
  readonly before: SeriesPoint | null;
  /** Of a withdrawn figure: the blank of now with its reason, null where the release has no such cell. */
  readonly now: SeriesPoint | null;
}

function keyOf({ indicatorId, areaId, period }: Cell): string {
  return `${indicatorId}\t${areaId}\t${period}`;
}

/** Tells the cells of a list from all others. */
export function isAnyCell(cells: readonly Cell[]): (cell: Cell) => boolean {
  const keys = new Set(cells.map(keyOf));
  return (cell) => keys.has(keyOf(cell));
}

/**
 * The cells whose figure was revised, withdrawn or added between two releases, in the order of
 * `listFigureChanges`. A cell without a figure in either is none of them, whatever its reasons.
 *
 * @param before The points of the earlier release, at most one per cell; those that both have may be left out.
 * @param now Those of the later one.
 * @param isAsked Which cells; all unless given.
 */
export function listRevisions(
  before: readonly SeriesPoint[],
  now: readonly SeriesPoint[],
  isAsked: (cell: Cell) => boolean = () => true,
): readonly Revision[] {
  const [was, is] = [before, now].map((points) => new Map(points.map((point) => [keyOf(point), point])));
  return listFigureChanges(before.filter(isAsked), now.filter(isAsked)).map((change) => {
    const { indicatorId, areaId, period } = change.now ?? change.before;
    const key = keyOf({ indicatorId, areaId, period });
    return { indicatorId, areaId, period, kind: change.kind, before: was?.get(key) ?? null, now: is?.get(key) ?? null };
  });
}
