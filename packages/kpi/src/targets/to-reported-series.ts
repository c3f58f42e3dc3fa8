import type { SeriesPoint } from '../series/index.ts';
import type { TargetSeriesPoint } from './assess-targets.ts';

/** How a row's note says that from it on figures can't be compared with those before. */
const breakPattern = /^definition changed\b/i;

/** Chosen readings as targets are held against them: as they were reported, with the breaks that their notes tell of. */
export function toReportedSeries(points: readonly SeriesPoint[]): readonly TargetSeriesPoint[] {
  return points.map(({ sourceId, ...point }) => ({
    ...point,
    break: breakPattern.test(point.note ?? ''),
    sourceIds: [sourceId],
  }));
}
