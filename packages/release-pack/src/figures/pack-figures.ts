import { computeValue, type SeriesPoint } from '@dinh/kpi';
import { type Column, encodeColumn, encodeFields, type PackedTable } from '../columns/index.ts';
import type { PrintedFigure } from './printed-figure.ts';

/**
 * Every figure once: first the readings chosen, by indicator, area, then period; then the other
 * readings of their cells in the same order, best first; then the rows that fit no area.
 */
export interface PackedFigures {
  /** What each source prints, values aside. */
  readonly printed: PackedTable;
  /** False where the value isn't numerator ÷ denominator × factor. */
  readonly isComputed: Column;
  /** The values that aren't, in order. */
  readonly values: readonly (number | null)[];
  /** What is said of each chosen reading beyond what its source prints. */
  readonly choices: PackedTable;
  /** How many other readings each cell has. */
  readonly otherCounts: Column;
}

export interface FiguresToPack {
  /** By indicator, area, then period. */
  readonly points: readonly SeriesPoint[];
  /** Every dated figure of the areas of the points, and those that fit no area. */
  readonly printed: readonly PrintedFigure[];
  readonly indicators: readonly { readonly id: string; readonly factor: number }[];
}

type Cell = Pick<SeriesPoint, 'indicatorId' | 'areaId' | 'period'>;

function toKey({ indicatorId, period }: Omit<Cell, 'areaId'>, areaId: string | null, sourceId: string): string {
  return `${indicatorId}\n${areaId}\n${period}\n${sourceId}`;
}

/** @throws RangeError for a reading whose printed figure isn't among those given. */
function listInOrder({ points, printed }: FiguresToPack): readonly PrintedFigure[] {
  const byKey = new Map(printed.map((row) => [toKey(row, row.areaId, row.sourceId), row]));
  const getPrinted = (cell: Cell, sourceId: string): PrintedFigure => {
    const found = byKey.get(toKey(cell, cell.areaId, sourceId));
    if (!found) throw new RangeError(`No printed figure of ${sourceId}: ${JSON.stringify(cell)}`);
    return found;
  };
  const chosen = points.map((point) => getPrinted(point, point.sourceId));
  const others = points.flatMap((point) => point.others.map(({ sourceId }) => getPrinted(point, sourceId)));
  return [...chosen, ...others, ...printed.filter(({ areaId }) => areaId === null)];
}

/** Writes the figures of a release as columns. */
export function packFigures(given: FiguresToPack): PackedFigures {
  const { points, indicators } = given;
  const rows = listInOrder(given);
  const factors = new Map(indicators.map(({ id, factor }) => [id, factor]));
  const isComputed = rows.map(
    ({ indicatorId, value, numerator, denominator }) =>
      computeValue({ numerator, denominator, factor: factors.get(indicatorId) ?? 1, printed: null }) === value,
  );
  const ofRows = <Name extends keyof PrintedFigure>(name: Name) => rows.map((row) => row[name]);
  const ofPoints = <Name extends keyof SeriesPoint>(name: Name) => points.map((point) => point[name]);
  return {
    printed: encodeFields({
      indicatorId: ofRows('indicatorId'),
      areaId: ofRows('areaId'),
      areaName: ofRows('areaName'),
      areaLevel: ofRows('areaLevel'),
      period: ofRows('period'),
      numerator: ofRows('numerator'),
      denominator: ofRows('denominator'),
      reportedShare: ofRows('reportedShare'),
      status: ofRows('status'),
      sourceId: ofRows('sourceId'),
      note: ofRows('note'),
    }),
    isComputed: encodeColumn(isComputed),
    values: rows.flatMap(({ value }, row) => (isComputed[row] ? [] : [value])),
    choices: encodeFields({
      absence: ofPoints('absence'),
      complete: ofPoints('complete'),
      reason: ofPoints('reason'),
      agrees: ofPoints('agrees'),
      hint: ofPoints('hint'),
      differs: ofPoints('differs'),
      afterEnd: ofPoints('afterEnd'),
    }),
    otherCounts: encodeColumn(points.map(({ others }) => others.length)),
  };
}
