import type { Selectable } from 'kysely';

export type Presence = 'required' | 'nullable';

/** One presence for each column of a table's interface, so that the two can't drift apart. */
export type ColumnsOf<Table> = {
  readonly [Column in keyof Selectable<Table>]-?: null extends Selectable<Table>[Column] ? 'nullable' : 'required';
};
