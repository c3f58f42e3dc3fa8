export { type ColumnQuestion, type Dictionary, loadDictionary } from './describe-columns.ts';
export type { DictionaryEntry } from './dictionary-files.ts';
export { toListMark, toReleaseFileName } from './release-files.ts';
