import type { SeriesPoint } from '../series/index.ts';
import type { TargetSeriesPoint } from './assess-targets.ts';

/** Chosen readings as targets are held against them: as they were reported. */
export function toReportedSeries(points: readonly SeriesPoint[]): readonly TargetSeriesPoint[] {
  return points.map(({ sourceId, ...point }) => ({ ...point, sourceIds: [sourceId] }));
}
