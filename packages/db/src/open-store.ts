import type { Kysely } from 'kysely';
import type { Sql } from 'postgres';
import { type Connection, connect, connectToOwnServer, toEmbeddedOptions, toHostText } from './connection/index.ts';
import { type EmbeddedEvent, startEmbeddedServer } from './embedded/index.ts';
import { isDatabaseAway, StoreError } from './error/index.ts';
import { type LoadableSet, type LoadProgress, loadReleases } from './load/index.ts';
import { migrateToLatest } from './migrations/index.ts';
import type { Database } from './schema/index.ts';

/** What the store is doing on its way to ready, in this order; `moved`, `initialise` and `recover` only when they happen. */
export type StoreProgress =
  | EmbeddedEvent
  | { readonly phase: 'connect' }
  | { readonly phase: 'migrate' }
  | LoadProgress
  | { readonly phase: 'ready'; readonly release: number };

export interface StoreOptions {
  /** Where the embedded database lies; not touched where `databaseUrl` is given. */
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly set: LoadableSet;
  readonly onProgress?: (progress: StoreProgress) => void;
}

export interface Store {
  readonly db: Kysely<Database>;
  /** The driver itself, for COPY and for streams. */
  readonly sql: Sql;
  /** The latest release. */
  readonly release: number;
  /** Ends the connections, then the embedded database; once, however often it is called. */
  close(): Promise<void>;
}

/** PostgreSQL's code for a disk without room. */
const diskFull = '53100';

async function openConnection(
  { dataDir, databaseUrl }: StoreOptions,
  onProgress: (progress: StoreProgress) => void,
): Promise<Connection> {
  if (databaseUrl !== undefined) {
    onProgress({ phase: 'connect' });
    return connectToOwnServer(databaseUrl);
  }
  const server = await startEmbeddedServer(dataDir, { onEvent: onProgress });
  onProgress({ phase: 'connect' });
  const connection = connect(toEmbeddedOptions(server));
  const close = async (): Promise<void> => {
    try {
      await connection.close();
    } finally {
      await server.stop();
    }
  };
  return { ...connection, close };
}

/** What goes wrong on the way because the database goes away is told as a problem that passes. */
function toStoreError(error: unknown, { dataDir, databaseUrl }: StoreOptions): unknown {
  if (!isDatabaseAway(error) || !(error instanceof Error)) return error;
  const reason = error.message;
  const path = databaseUrl === undefined ? dataDir : toHostText(databaseUrl);
  const isFull = 'code' in error && error.code === diskFull;
  return new StoreError(isFull ? { code: 'disk-full', path, reason } : { code: 'database-lost', reason }, {
    cause: error,
  });
}

/**
 * Opens the database, embedded or one's own, migrated and with every release of the set loaded.
 *
 * @throws StoreError
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const onProgress = options.onProgress ?? (() => {});
  const connection = await openConnection(options, onProgress);
  try {
    onProgress({ phase: 'migrate' });
    await migrateToLatest(connection.db);
    const release = await loadReleases(connection, options.set, onProgress);
    onProgress({ phase: 'ready', release });
    let closed: Promise<void> | undefined;
    return {
      db: connection.db,
      sql: connection.sql,
      release,
      close: () => {
        closed ??= connection.close();
        return closed;
      },
    };
  } catch (error) {
    await connection.close();
    throw toStoreError(error, options);
  }
}
