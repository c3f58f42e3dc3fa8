import type { z } from 'zod';
import type { ReleaseSpan } from '../records/release-span.ts';

/** One CSV file: which field of its rows each column holds. */
export interface CsvFile<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly shape: Shape;
  /** Column to key of the shape; together all the columns the file has. */
  readonly columns: ReadonlyMap<string, string>;
  /** What parts the items of a list, by key; `;` unless given. */
  readonly separators: Readonly<Record<string, string>>;
}

export type RowOf<File extends CsvFile> = Readonly<z.infer<z.ZodObject<File['shape']>>>;

/** One row of a file: its place, its text, its typed values. */
export interface CsvRow<Value> {
  /** The header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly value: Value;
}

export type ReleasedRow = CsvRow<ReleaseSpan>;

function toColumn(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Describes a file whose columns are the shape's keys in snake case, except the renamed ones. */
export function csvFile<Shape extends z.ZodRawShape>(
  name: string,
  { shape }: { readonly shape: Shape },
  {
    renamed = {},
    separators = {},
  }: {
    readonly renamed?: { readonly [Key in keyof Shape]?: string };
    readonly separators?: { readonly [Key in keyof Shape]?: string };
  } = {},
): CsvFile<Shape> {
  const columns = Object.keys(shape).map((key): [string, string] => [renamed[key] ?? toColumn(key), key]);
  const given = Object.entries<string | undefined>(separators).flatMap(([key, mark]) => (mark ? [[key, mark]] : []));
  return { name, shape, columns: new Map(columns), separators: Object.fromEntries(given) };
}
