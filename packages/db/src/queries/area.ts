import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { areaColumns } from './areas.ts';
import { heldBy } from './held-by.ts';
import { regionsOfAreas } from './regions-of-areas.ts';

/** Names and kinds of an area over time, oldest first. */
export function selectAreaStatuses(db: Kysely<Database>, release: number, areaId: string) {
  return db
    .selectFrom('areaStatus')
    .where(heldBy('areaStatus', release))
    .where('areaId', '=', areaId)
    .select(['validFrom', 'validTo', 'nameVi', 'nameEn', 'fullNameVi', 'kind', 'decision', 'decisionVi'])
    .orderBy('validFrom')
    .execute();
}

/** Regions an area lies or lay in, oldest first. */
export function selectAreaRegions(db: Kysely<Database>, release: number, areaId: string) {
  return regionsOfAreas(db, release)
    .where('areaRegion.areaId', '=', areaId)
    .select(['region.nameVi', 'region.nameEn', 'areaRegion.validFrom', 'areaRegion.validTo'])
    .orderBy('areaRegion.validFrom')
    .execute();
}

/** Successions that touch an area, either way. */
export function selectAreaSuccessions(db: Kysely<Database>, release: number, areaId: string) {
  return db
    .selectFrom('areaSuccession')
    .where(heldBy('areaSuccession', release))
    .where((eb) => eb.or([eb('predecessorId', '=', areaId), eb('successorId', '=', areaId)]))
    .select(['predecessorId', 'successorId', 'effective', 'relation', 'decision', 'decisionVi'])
    .orderBy('effective')
    .orderBy('predecessorId')
    .orderBy('successorId')
    .execute();
}

/** The latest preferred population. */
export function findAreaPopulation(db: Kysely<Database>, release: number, areaId: string) {
  return db
    .selectFrom('areaPopulation')
    .where(heldBy('areaPopulation', release))
    .where('areaId', '=', areaId)
    .where('preferred', '=', true)
    .select(['year', 'population', 'series', 'sourceId'])
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The latest extent. */
export function findAreaSize(db: Kysely<Database>, release: number, areaId: string) {
  return db
    .selectFrom('areaSize')
    .where(heldBy('areaSize', release))
    .where('areaId', '=', areaId)
    .select(['year', 'areaKm2', 'sourceId'])
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Districts and communes of an area, by name, with how many figures each has. */
export function selectAreaChildren(db: Kysely<Database>, release: number, areaId: string) {
  return db
    .selectFrom('area')
    .where(heldBy('area', release))
    .where('area.parentId', '=', areaId)
    .where('area.level', 'in', ['district', 'commune'])
    .select(areaColumns)
    .select((eb) =>
      eb
        .selectFrom('areaSummary')
        .where(heldBy('areaSummary', release))
        .whereRef('areaSummary.areaId', '=', 'area.id')
        .select(sql<number>`coalesce(sum(${sql.ref('areaSummary.figures')}), 0)::int`.as('count'))
        .$asScalar()
        .$notNull()
        .as('figures'),
    )
    .orderBy('area.nameVi')
    .orderBy('area.id')
    .execute();
}
