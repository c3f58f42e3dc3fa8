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
