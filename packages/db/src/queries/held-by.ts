import type { AreaLevel } from '@dinh/kpi/area';
import { type RawBuilder, sql } from 'kysely';

/** The rows of a table, by its name or alias in the query, that a release holds. */
export function heldBy(table: string, release: number): RawBuilder<boolean> {
  const from = sql.ref(`${table}.releaseFrom`);
  const to = sql.ref(`${table}.releaseTo`);
  return sql<boolean>`(${from} <= ${release} and (${to} is null or ${to} >= ${release}))`;
}

/**
 * True for a column whose value is one of the texts: one parameter however many they are. A single one is asked for as
 * such, so that the planner knows the column to be constant: sorting by it and more took three times as long.
 */
export function isAnyOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  const [only, ...more] = values;
  if (only !== undefined && more.length === 0) return sql<boolean>`${sql.ref(column)} = ${only}`;
  return sql<boolean>`${sql.ref(column)} = any(${values}::text[])`;
}

/**
 * True for a column that names an area of one of the levels. The ids are gathered first, so that the planner looks each
 * up by an index instead of reading every area's rows: it has no other way to know how few they are.
 */
export function isAreaOfLevels(column: string, levels: readonly AreaLevel[], release: number): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(array(select ${sql.ref('area.id')} from ${sql.table('area')} where ${isAnyOf('area.level', levels)} and ${heldBy('area', release)}))`;
}
