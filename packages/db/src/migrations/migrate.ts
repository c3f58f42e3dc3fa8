import { type Kysely, sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration';
import { StoreError } from '../error/index.ts';
import { release } from './0001-release.ts';
import { source } from './0002-source.ts';
import { area } from './0003-area.ts';
import { areaFigures } from './0004-area-figures.ts';
import { indicator } from './0005-indicator.ts';
import { policy } from './0006-policy.ts';
import { values } from './0007-values.ts';
import { heritage } from './0008-heritage.ts';
import { observation } from './0009-observation.ts';
import { seriesPoint } from './0010-series-point.ts';
import { boundary } from './0011-boundary.ts';
import { findingsAndSummaries } from './0012-findings-and-summaries.ts';
import { dataSet } from './0013-data-set.ts';
import { shownCell } from './0014-shown-cell.ts';
import { mergerFinding } from './0015-merger-finding.ts';
import { revisedPoints } from './0016-revised-points.ts';
import { figureSets } from './0017-figure-sets.ts';

/**
 * In the order they are run. A published one never changes. One that alters how rows are derived
 * (which reading is chosen, how items are counted) empties every table, release last: the next start loads them anew.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-release': release,
  '0002-source': source,
  '0003-area': area,
  '0004-area-figures': areaFigures,
  '0005-indicator': indicator,
  '0006-policy': policy,
  '0007-values': values,
  '0008-heritage': heritage,
  '0009-observation': observation,
  '0010-series-point': seriesPoint,
  '0011-boundary': boundary,
  '0012-findings-and-summaries': findingsAndSummaries,
  '0013-data-set': dataSet,
  '0014-shown-cell': shownCell,
  '0015-merger-finding': mergerFinding,
  '0016-revised-points': revisedPoints,
  '0017-figure-sets': figureSets,
};

/** PostgreSQL's code for a right that is missing. */
const insufficientPrivilege = '42501';

export function createMigrator<Tables>(db: Kysely<Tables>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
}

/** A database that someone else's tables fill is never written to. */
async function refuseForeignTables<Tables>(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ readonly name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'f')
    order by name`.execute(db);
  const [first] = rows;
  if (!first || rows.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return;
  throw new StoreError({ code: 'schema-foreign', table: first.name, tables: rows.length });
}

/**
 * Brings the schema to the latest migration; two servers that start at once wait for each other.
 *
 * @throws StoreError `schema-foreign` when it holds tables and none of ours, `schema-unknown` when the database was migrated by another version of the product,
 * `schema-denied` when its user may not make tables.
 */
export async function migrateToLatest<Tables>(db: Kysely<Tables>): Promise<readonly string[]> {
  await refuseForeignTables(db);
  const { error, results } = await createMigrator(db).migrateToLatest();
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new StoreError({ code: 'schema-unknown', reason: error.message }, { cause: error });
  }
  if (error instanceof Error && 'code' in error && error.code === insufficientPrivilege) {
    throw new StoreError({ code: 'schema-denied', reason: error.message }, { cause: error });
  }
  if (error !== undefined) throw error;
  return results?.map(({ migrationName }) => migrationName) ?? [];
}
