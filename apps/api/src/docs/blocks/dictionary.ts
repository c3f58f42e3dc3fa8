import { createTranslator, type Language } from '@dinh/i18n';
import type { DictionaryEntry } from '@dinh/reference-data/dictionary';
import { listReleaseFiles } from '../../release-zip/release-table.ts';
import { escapeMarkdown, toCode, writeTable } from './write-table.ts';

function toMeaning({ meaningVi, meaningEn }: DictionaryEntry, language: Language): string {
  return escapeMarkdown(language === 'vi' ? meaningVi : meaningEn);
}

function toAnchor(file: string): string {
  return file.replace(/\.csv$/, '').replaceAll('_', '-');
}

/** Every file of a release with what it holds, each leading to its columns. */
export function writeFileList(language: Language): string {
  const t = createTranslator(language);
  const rows = listReleaseFiles().map(({ name, about }) => [
    `[${toCode(name)}](#${toAnchor(name)})`,
    toMeaning(about, language),
  ]);
  return writeTable([t('docs.head.file'), t('docs.head.meaning')], rows);
}

/** Every column of every file of a release. */
export function writeDictionary(language: Language): string {
  const t = createTranslator(language);
  const head = [
    t('docs.head.column'),
    t('docs.head.type'),
    t('docs.head.blank'),
    t('docs.head.key'),
    t('docs.head.meaning'),
  ];
  const files = listReleaseFiles().map(({ name, about, columns }) => {
    const rows = columns.map((entry) => [
      toCode(entry.column),
      escapeMarkdown(entry.type),
      entry.mayBeBlank === null ? '' : t('docs.mayBeBlank'),
      escapeMarkdown(entry.key ?? ''),
      toMeaning(entry, language),
    ]);
    return `### ${escapeMarkdown(name)} {#${toAnchor(name)}}\n\n${toMeaning(about, language)}.\n\n${writeTable(head, rows)}`;
  });
  return files.join('\n\n');
}
