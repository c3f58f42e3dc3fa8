import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';

/** Areas with the regions they lie or lay in, to choose columns and an order of. */
export function regionsOfAreas(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('areaRegion')
    .innerJoin('region', (join) =>
      join.onRef('region.scheme', '=', 'areaRegion.scheme').onRef('region.region', '=', 'areaRegion.region'),
    )
    .where(heldBy('areaRegion', release))
    .where(heldBy('region', release));
}
