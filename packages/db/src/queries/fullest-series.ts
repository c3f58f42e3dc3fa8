import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';

/** The indicator of which most years of an area are known; undefined where none has a figure there. */
export async function findFullestSeries(
  db: Kysely<Database>,
  release: number,
  areaId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('seriesSummary')
    .where(heldBy('seriesSummary', release))
    .where('areaId', '=', areaId)
    .where('figures', '>', 0)
    .select('indicatorId')
    .orderBy('years', 'desc')
    .orderBy('figures', 'desc')
    .orderBy('indicatorId')
    .limit(1)
    .executeTakeFirst();
  return row?.indicatorId;
}
