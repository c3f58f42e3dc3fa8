import { type SeriesPoint, tellsOfBreak } from '../series/index.ts';
import type { TargetSeriesPoint } from './assess-targets.ts';

/** Chosen readings as targets are held against them: as they were reported, with the breaks that their notes tell of. */
export function toReportedSeries(points: readonly SeriesPoint[]): readonly TargetSeriesPoint[] {
  return points.map(({ sourceId, ...point }) => ({
    ...point,
    break: tellsOfBreak(point.note),
    sourceIds: [sourceId],
  }));
}
