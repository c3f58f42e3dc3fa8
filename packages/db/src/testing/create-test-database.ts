import { randomBytes } from 'node:crypto';
import { type Connection, connect } from '../connection/index.ts';
import { findTestServer } from './find-test-server.ts';
import { type Template, templates } from './test-server-place.ts';

export interface TestDatabase extends Connection {
  /** A `postgres://` address, as `DATABASE_URL` takes it. */
  readonly url: string;
  /** Ends the connections and removes the database. */
  drop(): Promise<void>;
}

const poolSize = 4;

/**
 * A database of one's own on a real PostgreSQL: `loaded` with every release of the reference set,
 * `migrated` with empty tables, or `empty`. Call `drop` when done.
 */
export async function createTestDatabase({
  template = 'loaded',
}: {
  readonly template?: Template;
} = {}): Promise<TestDatabase> {
  const { url: server } = await findTestServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const inAdmin = async (statement: string): Promise<void> => {
    const admin = connect(`${server}postgres`, { poolSize: 1 });
    try {
      await admin.sql.unsafe(statement);
    } finally {
      await admin.close();
    }
  };
  await inAdmin(`create database ${name} template ${templates[template]}`);
  const url = `${server}${name}`;
  const connection = connect(url, { poolSize });
  return {
    ...connection,
    url,
    drop: async () => {
      await connection.close();
      await inAdmin(`drop database ${name} with (force)`);
    },
  };
}
