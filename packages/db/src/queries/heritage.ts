import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';

function heritageItems(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('heritageItem')
    .where(heldBy('heritageItem', release))
    .select(['id', 'nameVi', 'nameEn', 'designation', 'areaIds', 'designated', 'decision', 'sourceId', 'note'])
    .orderBy('designation')
    .orderBy('designated')
    .orderBy('id');
}

/** Every item of every register. */
export function selectHeritage(db: Kysely<Database>, release: number) {
  return heritageItems(db, release).execute();
}

/** The items with these ids; those that don't exist are absent. */
export function findHeritageItems(db: Kysely<Database>, release: number, ids: readonly string[]) {
  return heritageItems(db, release).where(isAnyOf('heritageItem.id', ids)).execute();
}

/** How complete the list of each designation is. */
export function selectRegisters(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('register')
    .where(heldBy('register', release))
    .select(['designation', 'completeTo', 'expected', 'note'])
    .orderBy('designation')
    .execute();
}

/** The items of an area and of all areas that became it, by designation, then date. */
export function selectHeritageOfArea(db: Kysely<Database>, release: number, areaId: string) {
  // The items are selected beside the recursion, which adds a name they don't use.
  return heritageItems(
    db.withRecursive('held(areaId)', (with_) =>
      with_
        .selectNoFrom(sql<string>`${areaId}::text collate "C"`.as('areaId'))
        .union(
          with_
            .selectFrom('areaSuccession')
            .innerJoin('held', 'held.areaId', 'areaSuccession.successorId')
            .where(heldBy('areaSuccession', release))
            .select('areaSuccession.predecessorId as areaId'),
        ),
    ) as unknown as Kysely<Database>,
    release,
  )
    .where(sql<boolean>`${sql.ref('areaIds')} && array(select area_id from held)`)
    .execute();
}
