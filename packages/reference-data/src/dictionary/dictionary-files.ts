import { z } from 'zod';
import { csvFile } from '../csv/csv-file.ts';
import { text } from '../records/field.ts';

const entry = z.strictObject({
  file: text,
  /** Null in the row about the file itself. */
  column: text.nullable(),
  type: text,
  mayBeBlank: z.enum(['yes']).nullable(),
  /** `key` for a part of what names a row, `→ file column` for what it points to. */
  key: text.nullable(),
  meaningEn: text,
  meaningVi: text,
});
export type DictionaryEntry = Readonly<z.infer<typeof entry>>;

/** What every column of the files of this folder holds. */
export const dictionaryFile = csvFile('dictionary.csv', entry);

/** Columns that only the files of a release have, or that mean something else there. */
export const releaseColumnsFile = csvFile('release_columns.csv', entry);
