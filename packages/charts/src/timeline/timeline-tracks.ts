import type { FigureStop, FigureTrack, PlotPoint } from '../figure/index.ts';
import type { TimelineLayout } from './layout-timeline.ts';
import { datingOf, type TimelineEntry } from './timeline-entry.ts';

/** A stop a document that has a date, in the order of the rows. */
export function listTimelineTracks(entries: readonly TimelineEntry[]): readonly FigureTrack[] {
  return entries.flatMap((entry): readonly FigureTrack[] => {
    const period = datingOf(entry);
    if (period === null) return [];
    // A document has no value: its words are of its dates.
    const cell: FigureStop['cell'] = { value: null, absence: 'not-applicable', href: null };
    return [
      {
        id: entry.id,
        name: entry.name,
        role: 'peer',
        stops: [{ trackId: entry.id, trackName: entry.name, period, cell }],
      },
    ];
  });
}

/** The mark of its issue, else the middle of its bar as far as that is drawn. */
export function findTimelinePlace({ rows }: TimelineLayout, { trackId }: FigureStop): PlotPoint | null {
  const row = rows.find(({ id }) => id === trackId);
  if (!row) return null;
  const x = row.issued ?? (row.bar === null ? null : (row.bar.left + row.bar.right) / 2);
  return x === null ? null : { x, y: row.middle };
}

/** The document whose row a place lies in. */
export function findTimelineStop(
  { rows }: TimelineLayout,
  tracks: readonly FigureTrack[],
  { y }: PlotPoint,
): FigureStop | null {
  const row = rows.find(({ top, height }) => y >= top && y < top + height);
  return tracks.find(({ id }) => id === row?.id)?.stops[0] ?? null;
}
