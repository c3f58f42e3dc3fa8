import { type Kysely, sql } from 'kysely';
import { heldBy } from '../queries/held-by.ts';
import { type Database, versionedTables } from '../schema/index.ts';

/**
 * SHA-256 of every table's rows, in an order of their own, `loadedAt` and a row's later end left aside
 * with `release`: then only of the rows in force in that release, so that a later load changes nothing.
 */
export async function hashTables(db: Kysely<Database>, release?: number): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const table of [...versionedTables, 'release'] as const) {
    const row =
      release === undefined ? sql`to_jsonb(held) - 'loaded_at'` : sql`to_jsonb(held) - 'loaded_at' - 'release_to'`;
    const condition =
      release === undefined
        ? sql`true`
        : table === 'release'
          ? sql`held.number <= ${release}`
          : heldBy('held', release);
    const { rows } = await sql<{ hash: string; count: number }>`
      select count(*) as count,
             encode(sha256(convert_to(coalesce(string_agg(line, chr(10) order by line collate "C"), ''), 'UTF8')), 'hex') as hash
      from (select (${row})::text as line from ${sql.table(table)} as held where ${condition}) as lines`.execute(db);
    hashes[table] = `${rows[0]?.count} ${rows[0]?.hash}`;
  }
  return hashes;
}
