import type { SeriesPoint } from '@dinh/kpi';

/** A point as an answer holds it. */
export function toPointAnswer(point: SeriesPoint) {
  return { ...point, others: [...point.others] };
}
