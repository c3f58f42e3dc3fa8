import type { AreaId } from '../area/index.ts';
import type { IndicatorId } from '../indicator/index.ts';
import type { PolicyId } from '../policy/index.ts';
import type { LearnedFrom, Standing } from './standing.ts';

interface ComposedLessons {
  readonly standings: readonly Standing[];
  readonly lessons: readonly {
    readonly indicatorId: IndicatorId;
    readonly areaId: AreaId;
    readonly policyIds: readonly PolicyId[];
  }[];
}

export interface LessonRow<I> {
  readonly indicator: I;
  readonly areaId: AreaId;
  readonly row: LearnedFrom;
  readonly standing: Standing & { readonly learning: { readonly status: 'found' } };
  /** Those in force there meanwhile. */
  readonly policyIds: readonly PolicyId[];
}

/** Whom to visit, with the gains that rests on. */
export function listLessons<I>(
  { lessons, standings }: ComposedLessons,
  indicatorById: ReadonlyMap<IndicatorId, I>,
): readonly LessonRow<I>[] {
  return lessons.flatMap(({ indicatorId, areaId, policyIds }) => {
    const indicator = indicatorById.get(indicatorId);
    const standing = standings.find((one) => one.indicatorId === indicatorId);
    if (!indicator || standing?.learning.status !== 'found') return [];
    const { learning } = standing;
    const row = learning.rows.find(({ id }) => id === areaId);
    return row ? [{ indicator, areaId, row, standing: { ...standing, learning }, policyIds }] : [];
  });
}
