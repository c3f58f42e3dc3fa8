import { CamelCasePlugin, Kysely } from 'kysely';
import { PostgresJSDialect } from 'kysely-postgres-js';
import postgres, { type Options, type Sql } from 'postgres';
import type { Database } from '../schema/index.ts';

/** One pool of connections, in both of its forms: typed queries, and the driver itself for COPY and streams. */
export interface Connection {
  readonly db: Kysely<Database>;
  readonly sql: Sql;
  close(): Promise<void>;
}

const defaultPoolSize = 10;
const connectSeconds = 10;
const closeSeconds = 5;
const longestBackoffSeconds = 1;
const backoffStepSeconds = 0.05;
const bigintType = 20;

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a safe integer: ${text}`);
  return value;
}

const settings = {
  connect_timeout: connectSeconds,
  onnotice: () => {},
  // A query waits for the next try to connect: soon, so that it fails soon while the database is away.
  backoff: (tries: number) => Math.min(longestBackoffSeconds, backoffStepSeconds * 2 ** tries),
  connection: { application_name: 'dinh', TimeZone: 'UTC' },
  // A count(*) is a number in TypeScript; past 2^53 it is refused rather than rounded.
  types: { bigint: { to: bigintType, from: [bigintType], serialize: String, parse: toSafeInteger } },
};

function toConnection(sql: Sql): Connection {
  const db = new Kysely<Database>({
    dialect: new PostgresJSDialect({ postgres: sql }),
    // What lies inside a JSON value is data: only the names of columns change case.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, sql, close: () => sql.end({ timeout: closeSeconds }) };
}

/** A pool on a `postgres://` address, or on the driver's own options; it connects when first used. */
export function connect(
  target: string | Options<Record<string, postgres.PostgresType>>,
  { poolSize = defaultPoolSize }: { readonly poolSize?: number } = {},
): Connection {
  const options = { ...settings, max: poolSize };
  // The number type changes what the driver returns, not what it accepts.
  return toConnection(
    (typeof target === 'string' ? postgres(target, options) : postgres({ ...target, ...options })) as Sql,
  );
}
