import { toCountPoint } from '../figure/figure-series.ts';
import type { FigureStop, FigureTrack } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import type { ColumnsLayout, YearColumn } from './layout-columns.ts';

export const columnParts = ['all', 'complete', 'partial'] as const;
export type ColumnPart = (typeof columnParts)[number];

function countOf({ complete, partial }: YearColumn, part: ColumnPart): number {
  switch (part) {
    case 'all':
      return complete + partial;
    case 'complete':
      return complete;
    case 'partial':
      return partial;
  }
}

/** The whole columns; and where any has a part in dashes, the two parts, that one in the years that have it. */
export function listColumnTracks(
  years: readonly YearColumn[],
  names: Readonly<Record<ColumnPart, string>>,
): readonly FigureTrack[] {
  const isParted = years.some(({ partial }) => partial > 0);
  const parts = isParted ? columnParts : (['all'] as const);
  return parts.map((part) => ({
    id: part,
    name: names[part],
    role: part === 'all' ? 'focus' : 'peer',
    stops: years
      .filter(({ partial }) => part !== 'partial' || partial > 0)
      .map((column): FigureStop => {
        const period = String(column.year);
        const complete = part === 'complete' || column.partial === 0;
        const cell = toCountPoint({ period, value: countOf(column, part), complete });
        return { trackId: part, trackName: names[part], period, cell };
      }),
  }));
}

/** Over the middle of a column: at its top, or where its parts meet. */
export function findColumnPlace({ columns, slot }: ColumnsLayout, { trackId, period }: FigureStop): PlotPoint | null {
  const index = columns.findIndex(({ year }) => String(year) === period);
  const column = columns[index];
  if (!column) return null;
  return { x: (index + 0.5) * slot, y: trackId === 'complete' ? column.parting : column.top };
}

/** The whole column of the year at a place, from top to bottom its target. */
export function findColumnStop(
  { slot }: ColumnsLayout,
  [all]: readonly FigureTrack[],
  { x }: PlotPoint,
): FigureStop | null {
  return all?.stops[Math.floor(x / slot)] ?? null;
}
