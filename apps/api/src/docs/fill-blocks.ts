import type { Language } from '@dinh/i18n';
import { toSettingsTable } from '../settings-table.ts';
import { writeDictionary, writeFileList } from './blocks/dictionary.ts';
import { writeCheckList, writeLists } from './blocks/lists.ts';
import { writeReference, writeRefusals } from './blocks/reference.ts';

/** What the program knows better than a text could repeat: parts of pages, as Markdown. */
const blocks: Readonly<Record<string, (language: Language) => string>> = {
  settings: toSettingsTable,
  dictionary: writeDictionary,
  files: writeFileList,
  lists: writeLists,
  checks: writeCheckList,
  reference: writeReference,
  refusals: writeRefusals,
};

export const blockNames: readonly string[] = Object.keys(blocks);

/**
 * Puts each part in the place of its mark, a line of its own: `{{settings}}`.
 *
 * @throws RangeError for a mark without a part.
 */
export function fillBlocks(markdown: string, language: Language): string {
  return markdown.replace(/^\{\{([\w-]+)\}\}$/gm, (_, name: string) => {
    const write = blocks[name];
    if (!write) throw new RangeError(`No part of a page is called ${name}`);
    return write(language);
  });
}
