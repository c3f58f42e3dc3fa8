import { StoreError } from '../error/index.ts';
import { type Connection, connect } from './connection.ts';

const oldestVersion = 150_000;
const oldestVersionName = '15';

/** Where an address points, without its user and password. */
export function toHostText(databaseUrl: string): string {
  let url: URL;
  try {
    url = new URL(databaseUrl);
  } catch (error) {
    throw new StoreError({ code: 'database-url', reason: 'not-an-address' }, { cause: error });
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw new StoreError({ code: 'database-url', reason: url.protocol });
  }
  return `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`;
}

/** The driver decodes the parts of an address as it reads it. */
function open(databaseUrl: string): Connection {
  try {
    return connect(databaseUrl);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new StoreError({ code: 'database-url', reason: 'not-an-address' }, { cause: error });
  }
}

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/**
 * Connects to a PostgreSQL that someone else runs.
 *
 * @throws StoreError `database-url`, `unreachable`, `server-too-old`, `encoding`.
 */
export async function connectToOwnServer(databaseUrl: string): Promise<Connection> {
  const host = toHostText(databaseUrl);
  const connection = open(databaseUrl);
  try {
    const [row] = await connection.sql<{ version: number; name: string; encoding: string }[]>`
      select current_setting('server_version_num')::int as version,
             current_setting('server_version') as name,
             current_setting('server_encoding') as encoding`;
    const { version, name, encoding } = row ?? { version: 0, name: '', encoding: '' };
    if (version < oldestVersion) {
      throw new StoreError({ code: 'server-too-old', host, found: name, needed: oldestVersionName });
    }
    if (encoding !== 'UTF8') throw new StoreError({ code: 'encoding', host, found: encoding });
    return connection;
  } catch (error) {
    await connection.close();
    if (error instanceof StoreError) throw error;
    throw new StoreError({ code: 'unreachable', host, reason: toReason(error) }, { cause: error });
  }
}
