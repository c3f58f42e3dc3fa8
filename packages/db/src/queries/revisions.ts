import type { SeriesPoint } from '@dinh/kpi/series';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';
import { pointColumnNames } from './series.ts';

/** Between which two releases, the earlier first, and of what: all where nothing is named. */
export interface RevisionFilter {
  readonly release: number;
  readonly against: number;
  readonly indicatorIds?: readonly string[] | undefined;
  readonly areaIds?: readonly string[] | undefined;
  /** No more points than this; one more tells that there are more. */
  readonly limit: number;
}

/** The points that only one of two releases holds: a cell that was revised has one of each. */
export interface RevisedPoints {
  readonly before: readonly SeriesPoint[];
  readonly now: readonly SeriesPoint[];
}

/**
 * The points that only the one or only the other of two releases holds, by indicator, area, then period, from the
 * indexes of what a release ended and what a later one began. A point may stand in both for a remark alone.
 */
export async function selectRevisedPoints(
  db: Kysely<Database>,
  { release, against, indicatorIds, areaIds, limit }: RevisionFilter,
): Promise<RevisedPoints> {
  const asked = db
    .selectFrom('seriesPoint')
    .$if(indicatorIds !== undefined, (query) => query.where(isAnyOf('indicatorId', indicatorIds ?? [])))
    .$if(areaIds !== undefined, (query) => query.where(isAnyOf('areaId', areaIds ?? [])))
    .select(pointColumnNames)
    .select(['periodStart', 'periodEnd']);
  const ended = asked
    .where(heldBy('seriesPoint', release))
    .where('releaseTo', 'is not', null)
    .where('releaseTo', '<', against)
    .select(sql<boolean>`false`.as('isNow'));
  const begun = asked
    .where(heldBy('seriesPoint', against))
    // Said in the index's own words: no release comes before the first.
    .where(sql<boolean>`${sql.ref('releaseFrom')} > 1`)
    .where('releaseFrom', '>', release)
    .select(sql<boolean>`true`.as('isNow'));
  const rows = await db
    .selectFrom(ended.unionAll(begun).as('point'))
    .selectAll()
    .orderBy('indicatorId')
    .orderBy('areaId')
    .orderBy('periodEnd')
    .orderBy('periodStart')
    .orderBy('period')
    .limit(limit)
    .execute();
  const pick = (isNow: boolean): readonly SeriesPoint[] =>
    rows
      .filter((row) => row.isNow === isNow)
      .map(({ isNow: _, periodStart: _start, periodEnd: _end, ...point }) => point);
  return { before: pick(false), now: pick(true) };
}
