import type { AreaLevel } from '@dinh/kpi/area';
import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';

export const areaColumns = [
  'area.id',
  'area.nameVi',
  'area.nameEn',
  'area.fullNameVi',
  'area.kind',
  'area.level',
  'area.validFrom',
  'area.validTo',
  'area.parentId',
] as const;

/** Every area of a release, by id. */
export function selectAreas(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('area')
    .where(heldBy('area', release))
    .select([...areaColumns, 'area.code', 'area.capitalVi', 'area.isoCode', 'area.wikidata'])
    .orderBy('area.id')
    .execute();
}

/** What areas of one extent were called, and were, until a day; oldest first. */
export async function selectFormerNames(db: Kysely<Database>, release: number) {
  const rows = await db
    .selectFrom('areaStatus')
    .innerJoin('area', 'area.id', 'areaStatus.areaId')
    .where(heldBy('areaStatus', release))
    .where(heldBy('area', release))
    .where('areaStatus.validTo', 'is not', null)
    .where((eb) => eb.or([eb('area.validTo', 'is', null), eb('area.validTo', '>', eb.ref('areaStatus.validTo'))]))
    .select(['areaStatus.areaId', 'areaStatus.validTo', 'areaStatus.nameVi', 'areaStatus.nameEn'])
    .select(['areaStatus.fullNameVi', 'areaStatus.kind'])
    .orderBy('areaStatus.areaId')
    .orderBy('areaStatus.validTo')
    .execute();
  return rows.map((row) => ({ ...row, validTo: row.validTo ?? '' }));
}

/** The areas with these ids; those that don't exist are absent. */
export function findAreas(db: Kysely<Database>, release: number, ids: readonly string[]) {
  return db
    .selectFrom('area')
    .where(heldBy('area', release))
    .where(isAnyOf('area.id', ids))
    .select([...areaColumns, 'area.code', 'area.capitalVi'])
    .orderBy('area.id')
    .execute();
}

/** Every area of these levels, of all days, with the names it has on one of them. */
export function selectAreasOn(
  db: Kysely<Database>,
  release: number,
  { levels, day }: { readonly levels: readonly AreaLevel[]; readonly day: string },
) {
  return db
    .selectFrom('area')
    .leftJoin('areaStatus', (join) =>
      join
        .onRef('areaStatus.areaId', '=', 'area.id')
        .on('areaStatus.validFrom', '<=', day)
        .on((eb) => eb.or([eb('areaStatus.validTo', 'is', null), eb('areaStatus.validTo', '>=', day)]))
        .on(heldBy('areaStatus', release)),
    )
    .where(heldBy('area', release))
    .where(isAnyOf('area.level', levels))
    .select(['area.id', 'area.level', 'area.validFrom', 'area.validTo'])
    .select((eb) => [
      eb.fn.coalesce('areaStatus.nameVi', 'area.nameVi').as('nameVi'),
      eb.fn.coalesce('areaStatus.nameEn', 'area.nameEn').as('nameEn'),
    ])
    .orderBy('area.id')
    .execute();
}

/** Every succession of a release, by date. */
export function selectSuccessions(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('areaSuccession')
    .where(heldBy('areaSuccession', release))
    .select(['predecessorId', 'successorId', 'effective', 'relation', 'decision', 'decisionVi'])
    .orderBy('effective')
    .orderBy('predecessorId')
    .orderBy('successorId')
    .execute();
}
