import { createTranslator, type Language, type Translate } from '@dinh/i18n';
import type { DictionaryEntry } from '@dinh/reference-data/dictionary';
import { listReleaseFiles } from '../../release-zip/release-table.ts';
import { escapeMarkdown, toCode, writeTable } from './write-table.ts';

function toMeaning({ meaningVi, meaningEn }: DictionaryEntry, language: Language): string {
  return escapeMarkdown(language === 'vi' ? meaningVi : meaningEn);
}

const types = {
  text: 'text',
  integer: 'integer',
  number: 'number',
  flag: 'flag',
  day: 'day',
  date: 'date',
  period: 'period',
  list: 'list',
  address: 'address',
  'number as printed': 'printed',
  'true or false': 'truth',
  JSON: 'json',
} as const;

function isType(type: string): type is keyof typeof types {
  return type in types;
}

/** The words for a type of the dictionary. */
function toType(type: string, t: Translate): string {
  const mark = /^list of (.+)$/.exec(type)?.[1];
  if (mark !== undefined) return t('docs.type.listOf', { mark });
  if (!isType(type)) throw new RangeError(`No words for the type ${type}`);
  return t(`docs.type.${types[type]}`);
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
    t('docs.head.meaning'),
    t('docs.head.type'),
    t('docs.head.blank'),
    t('docs.head.key'),
  ];
  const files = listReleaseFiles().map(({ name, about, columns }) => {
    const rows = columns.map((entry) => [
      toCode(entry.column),
      toMeaning(entry, language),
      escapeMarkdown(toType(entry.type, t)),
      entry.mayBeBlank === null ? '' : t('docs.mayBeBlank'),
      escapeMarkdown((entry.key ?? '').replace(/^key\b/, t('docs.key'))),
    ]);
    return `### ${escapeMarkdown(name)} {#${toAnchor(name)}}\n\n${toMeaning(about, language)}.\n\n${writeTable(head, rows)}`;
  });
  return files.join('\n\n');
}
