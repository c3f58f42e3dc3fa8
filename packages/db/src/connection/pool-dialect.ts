import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { ReservedSql, Sql } from 'postgres';

/** Every query is planned once for each connection, those without a parameter too. */
const preparedOnce: { readonly prepare: boolean; readonly simple: boolean } = { prepare: true, simple: false };

const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** A query of its own takes whatever connection of the pool is free; only a transaction keeps one. */
class PoolConnection implements DatabaseConnection {
  readonly #pool: Sql;
  #reserved: ReservedSql | undefined;

  constructor(pool: Sql) {
    this.#pool = pool;
  }

  async reserve(): Promise<void> {
    this.#reserved ??= await this.#pool.reserve();
  }

  release(): void {
    this.#reserved?.release();
    this.#reserved = undefined;
  }

  #ask({ sql, parameters }: CompiledQuery) {
    // What kysely allows as a parameter, the driver checks itself.
    return (this.#reserved ?? this.#pool).unsafe(sql, [...parameters] as never[], preparedOnce);
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const result = await this.#ask(query);
    const rows = [...result] as unknown as Row[];
    return changing.has(result.command) ? { rows, numAffectedRows: BigInt(result.count) } : { rows };
  }

  async *streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    for await (const rows of this.#ask(query).cursor(chunkSize)) yield { rows: rows as unknown as Row[] };
  }
}

class PoolDriver extends PostgresDriver {
  readonly #pool: Sql;

  constructor(pool: Sql) {
    // Its own pool is never made: every method that would use one is replaced.
    super({ pool: async () => Promise.reject(new TypeError('No pool of pg')) });
    this.#pool = pool;
  }

  override async init(): Promise<void> {}

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PoolConnection(this.#pool);
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (connection instanceof PoolConnection) await connection.reserve();
    await super.beginTransaction(connection, settings);
  }

  override async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof PoolConnection) connection.release();
  }

  override async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

/** kysely on a pool of postgres.js, which hands out a connection for each query and takes dead ones back itself. */
export function createPoolDialect(pool: Sql): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PoolDriver(pool),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
