import { isOneValue } from '@dinh/kpi/series';

/** The values of one field of many rows, written short. */
export type Column =
  | { readonly same: unknown }
  | readonly unknown[]
  /** Few values that come again and again: each once, and which of them a row has. */
  | { readonly words: readonly unknown[]; readonly at: readonly number[] }
  /** The same where equal rows follow one another: word, how often, word, how often … */
  | { readonly words: readonly unknown[]; readonly runs: readonly number[] };

function toRuns(values: readonly unknown[], at: readonly number[]): readonly number[] {
  const runs: number[] = [];
  let start = 0;
  for (let row = 1; row <= values.length; row += 1) {
    if (row < values.length && at[row] === at[start]) continue;
    runs.push(at[start] ?? 0, row - start);
    start = row;
  }
  return runs;
}

/** Writes a column in the shortest of its forms. What is a list or an object stands as it is. */
export function encodeColumn(values: readonly unknown[]): Column {
  if (values.length > 0 && isOneValue(values)) return { same: values[0] };
  if (values.some((value) => typeof value === 'object' && value !== null)) return values;
  const places = new Map<unknown, number>();
  const at = values.map((value) => {
    const known = places.get(value) ?? places.size;
    if (known === places.size) places.set(value, known);
    return known;
  });
  const words = [...places.keys()];
  const runs = toRuns(values, at);
  if (runs.length + words.length < values.length / 2) return { words, runs };
  // A number is as short as the place of one in a list.
  const isShorter = words.length < values.length / 2 && !values.some((value) => typeof value === 'number');
  return isShorter ? { words, at } : values;
}

/** Gives back the values that `encodeColumn` was given. */
export function decodeColumn(column: Column, length: number): readonly unknown[] {
  if (!('same' in column || 'words' in column)) return column;
  if ('same' in column) return new Array<unknown>(length).fill(column.same);
  const { words } = column;
  if ('at' in column) return column.at.map((place) => words[place]);
  const values = new Array<unknown>(length);
  let row = 0;
  for (let run = 0; run < column.runs.length; run += 2) {
    const count = column.runs[run + 1] ?? 0;
    values.fill(words[column.runs[run] ?? 0], row, row + count);
    row += count;
  }
  return values;
}
