import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';

/** The ids of a table's rows at a release, in order. */
export async function selectIds(
  db: Kysely<Database>,
  table: 'area' | 'indicator' | 'heritageItem' | 'policy' | 'source',
  release: number,
): Promise<readonly string[]> {
  const rows = await db.selectFrom(table).where(heldBy(table, release)).select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}
