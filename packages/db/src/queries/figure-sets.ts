import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';

/** The query kept under an id; undefined where there is none. */
export async function findFigureSet(db: Kysely<Database>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('figureSet').where('id', '=', id).select('query').executeTakeFirst();
  return row?.query;
}

/**
 * Keeps a query under its id, once. `full` where that would be more than `most` (at once from many sides a few more),
 * `taken` where another query has the id.
 */
export async function keepFigureSet(
  db: Kysely<Database>,
  { id, query, most }: { readonly id: string; readonly query: string; readonly most: number },
): Promise<'kept' | 'known' | 'full' | 'taken'> {
  const known = await findFigureSet(db, id);
  if (known !== undefined) return known === query ? 'known' : 'taken';
  const { rows } = await sql<{ id: string }>`
    insert into figure_set (id, query) select ${id}, ${query}
    where (select count(*) from figure_set) < ${most}
    on conflict (id) do nothing returning id`.execute(db);
  if (rows.length > 0) return 'kept';
  // Someone else was first, or there is no more room.
  const now = await findFigureSet(db, id);
  if (now === undefined) return 'full';
  return now === query ? 'known' : 'taken';
}
