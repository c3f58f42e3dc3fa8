import { type RawBuilder, sql } from 'kysely';

/** The rows of a table, by its name or alias in the query, that a release holds. */
export function heldBy(table: string, release: number): RawBuilder<boolean> {
  const from = sql.ref(`${table}.releaseFrom`);
  const to = sql.ref(`${table}.releaseTo`);
  return sql<boolean>`(${from} <= ${release} and (${to} is null or ${to} >= ${release}))`;
}

/** True for a column whose value is one of the texts: one parameter however many they are. */
export function isAnyOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${values}::text[])`;
}
