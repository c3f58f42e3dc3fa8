import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';
import { printedFigures } from './problems.ts';

/** Every dated figure that one source prints, by indicator, area, then period. */
export function selectFiguresOfSource(db: Kysely<Database>, release: number, sourceId: string) {
  return printedFigures(db, release).where('observation.sourceId', '=', sourceId).execute();
}

/** The figures of a source whose page has no date. */
export function selectUndatedOfSource(db: Kysely<Database>, release: number, sourceId: string) {
  return db
    .selectFrom('undatedFigure')
    .where(heldBy('undatedFigure', release))
    .where('sourceId', '=', sourceId)
    .select(['areaId', 'areaName', 'areaLevel', 'indicatorId', 'value', 'numerator', 'denominator'])
    .select(['reportedShare', 'status', 'sourceId', 'note'])
    .orderBy('indicatorId')
    .orderBy('areaName')
    .execute();
}

/** The register items that a source names, by designation, then date. */
export function selectHeritageOfSource(db: Kysely<Database>, release: number, sourceId: string) {
  return db
    .selectFrom('heritageItem')
    .where(heldBy('heritageItem', release))
    .where('sourceId', '=', sourceId)
    .select(['id', 'nameVi', 'nameEn', 'designation', 'designated'])
    .orderBy('designation')
    .orderBy('designated')
    .orderBy('id')
    .execute();
}

/** The documents known through a source, the latest first. */
export function selectPoliciesOfSource(db: Kysely<Database>, release: number, sourceId: string) {
  return db
    .selectFrom('policy')
    .where(heldBy('policy', release))
    .where('sourceId', '=', sourceId)
    .select(['id', 'number', 'kind', 'issued', 'titleVi', 'titleEn'])
    .orderBy('issued', (order) => order.desc().nullsLast())
    .orderBy('id')
    .execute();
}
