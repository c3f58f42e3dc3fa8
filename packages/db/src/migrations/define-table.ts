import { type Kysely, sql } from 'kysely';

/** A column's SQL type with its constraint on null, and what it means. */
export type ColumnDefinition = readonly [type: string, comment: string];

export interface TableDefinition {
  readonly name: string;
  readonly comment: string;
  readonly columns: Readonly<Record<string, ColumnDefinition>>;
  /** The primary key. */
  readonly key: readonly string[];
  /** Conditions on one row, by a name that an error message shows. */
  readonly checks?: Readonly<Record<string, string>>;
  /** What follows `on <table>`, by a name. */
  readonly indexes?: Readonly<Record<string, string>>;
}

/** Byte order, so that keys sort alike on every server and a prefix search can use an index. */
export const text = 'text collate "C" not null';
export const textOrNull = 'text collate "C"';
export const integer = 'integer not null';
export const integerOrNull = 'integer';
/** Doubles keep every number that the maths, which is written in them, can tell apart. */
export const number = 'double precision not null';
export const numberOrNull = 'double precision';
export const flag = 'boolean not null';
export const flagOrNull = 'boolean';
export const texts = 'text[] not null';

/** A condition that a text column holds an ISO day, or null. */
export function isDay(column: string): string {
  return String.raw`${column} ~ '^\d{4}-\d{2}-\d{2}$'`;
}

export function isOneOf(column: string, values: readonly string[]): string {
  return `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;
}

function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/**
 * The same tables with the span of releases that hold a row, its first in the primary key.
 * A release is written last in its load, so these keys are checked at commit.
 */
export function withReleases(tables: readonly TableDefinition[]): readonly TableDefinition[] {
  return tables.map((table) => ({
    ...table,
    columns: {
      ...table.columns,
      release_from: [
        `${integer} references release (number) deferrable initially deferred`,
        'The first release that holds the row.',
      ],
      release_to: [
        `${integerOrNull} references release (number) deferrable initially deferred`,
        'The last release that holds the row; null while it is in force.',
      ],
    },
    key: [...table.key, 'release_from'],
    checks: { ...table.checks, release_span: 'release_to >= release_from' },
  }));
}

export async function createTable(db: Kysely<unknown>, table: TableDefinition): Promise<void> {
  const lines = [
    ...Object.entries(table.columns).map(([name, [type]]) => `${name} ${type}`),
    `constraint ${table.name}_key primary key (${table.key.join(', ')})`,
    ...Object.entries(table.checks ?? {}).map(
      ([name, condition]) => `constraint ${table.name}_${name} check (${condition})`,
    ),
  ];
  await sql.raw(`create table ${table.name} (\n  ${lines.join(',\n  ')}\n)`).execute(db);
  const comments = [
    `comment on table ${table.name} is ${quote(table.comment)}`,
    ...Object.entries(table.columns).map(
      ([name, [, comment]]) => `comment on column ${table.name}.${name} is ${quote(comment)}`,
    ),
  ];
  for (const comment of comments) await sql.raw(comment).execute(db);
  for (const [name, definition] of Object.entries(table.indexes ?? {})) {
    await sql.raw(`create index ${table.name}_${name} on ${table.name} ${definition}`).execute(db);
  }
}

export async function createTables(db: Kysely<unknown>, tables: readonly TableDefinition[]): Promise<void> {
  for (const table of tables) await createTable(db, table);
}

export async function dropTables(db: Kysely<unknown>, tables: readonly TableDefinition[]): Promise<void> {
  for (const table of tables.toReversed()) await sql.raw(`drop table ${table.name}`).execute(db);
}
