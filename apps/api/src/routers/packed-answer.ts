import type { PackedRows } from '@dinh/kpi';
import type { z } from 'zod';
import type { packedRowsAnswer } from '../answers/nouns.ts';

/** Packed rows as an answer holds them. */
export function toPackedAnswer({ length, columns }: PackedRows): z.input<typeof packedRowsAnswer> {
  const own = Object.entries(columns).map(([name, column]) => [name, 'same' in column ? column : [...column]] as const);
  return { length, columns: Object.fromEntries(own) };
}
