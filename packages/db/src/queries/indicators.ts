import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';

export const indicatorColumns = [
  'indicator.id',
  'indicator.family',
  'indicator.nameVi',
  'indicator.nameEn',
  'indicator.unit',
  'indicator.factor',
  'indicator.decimals',
  'indicator.kind',
  'indicator.measure',
  'indicator.cumulative',
  'indicator.numeratorVi',
  'indicator.numeratorEn',
  'indicator.denominatorVi',
  'indicator.denominatorEn',
  'indicator.direction',
  'indicator.levels',
  'indicator.definitionVi',
  'indicator.definitionEn',
] as const;

/** Every indicator of a release, by id. */
export function selectIndicators(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('indicator')
    .where(heldBy('indicator', release))
    .select(indicatorColumns)
    .orderBy('indicator.id')
    .execute();
}

/** The indicators with these ids; those that don't exist are absent. */
export function findIndicators(db: Kysely<Database>, release: number, ids: readonly string[]) {
  return db
    .selectFrom('indicator')
    .where(heldBy('indicator', release))
    .where(isAnyOf('indicator.id', ids))
    .select(indicatorColumns)
    .orderBy('indicator.id')
    .execute();
}
