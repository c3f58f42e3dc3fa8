import { type PackedRows, unpackRows } from '@dinh/kpi';
import type { HeritageAnswer, HeritageRow } from '../../app/answers.ts';

/** The items of an answer. JSON's types can't say that a column's one value is always there. */
export function unpackItems(items: HeritageAnswer['items']): readonly HeritageRow[] {
  return unpackRows<HeritageRow>(items as PackedRows);
}
