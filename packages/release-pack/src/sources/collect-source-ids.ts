import { type PackedRows, type SeriesPoint, unpackRows } from '@dinh/kpi';

interface Sourced {
  readonly sourceId: string;
}

/** The sources of the chosen readings and of those beside them. */
export function toPointSourceIds(points: readonly SeriesPoint[]): readonly string[] {
  return points.flatMap(({ sourceId, others }) => [sourceId, ...others.map((other) => other.sourceId)]);
}

/** Every source that an answer names, each once. */
export function collectSourceIds(points: PackedRows, ...rows: readonly (readonly Sourced[])[]): readonly string[] {
  const ofPoints = toPointSourceIds(unpackRows<SeriesPoint>(points));
  return [...new Set([...ofPoints, ...rows.flat().map(({ sourceId }) => sourceId)])];
}
