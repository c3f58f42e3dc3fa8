import type { AreaLevel } from '@dinh/kpi/area';
import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAreaOfLevels } from './held-by.ts';

/** The people of each area of these levels by year, of the preferred series alone, by area, then year. */
export function selectPopulations(db: Kysely<Database>, release: number, levels: readonly AreaLevel[]) {
  return db
    .selectFrom('areaPopulation')
    .where(heldBy('areaPopulation', release))
    .where('preferred', '=', true)
    .where(isAreaOfLevels('areaId', levels, release))
    .select(['areaId', 'year', 'population', 'sourceId'])
    .orderBy('areaId')
    .orderBy('year')
    .execute();
}
