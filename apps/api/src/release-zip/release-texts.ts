import { readFileSync } from 'node:fs';
import { createTranslator, languages } from '@dinh/i18n';
import { toCsv } from '@dinh/publish/csv';
import { docsFolder } from '../docs/docs-folder.ts';
import type { Release } from '../releases.ts';
import { type PackagedBoundary, writeDataPackage } from './data-package.ts';
import { listReleaseFiles } from './release-table.ts';

/** What goes with the tables of a release, by the name of its file. */
export type ReleaseTexts = Readonly<Record<string, string>>;

function toFileList(language: (typeof languages)[number]): string {
  const lines = listReleaseFiles().map(
    ({ name, about }) => `- \`${name}\`: ${language === 'vi' ? about.meaningVi : about.meaningEn}`,
  );
  return lines.join('\n');
}

/** A text in both languages, Vietnamese first, its `{{names}}` filled in; of made-up figures a warning first. */
function writeText(
  name: 'readme' | 'licences',
  values: Readonly<Record<string, string>>,
  dataSet: Release['dataSet'],
): string {
  const parts = languages.map((language) => {
    const t = createTranslator(language);
    const warning = dataSet === 'synthetic' ? `**${t('words.synthetic')}**: ${t('frame.synthetic')}\n\n` : '';
    const text = readFileSync(new URL(`release/${name}.${language}.md`, docsFolder), 'utf8');
    const filled = text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
      const value = key === 'files' ? toFileList(language) : values[key];
      if (value === undefined) throw new RangeError(`${name}.${language}.md names no value of ours: ${key}`);
      return value;
    });
    return `${warning}${filled}`;
  });
  return parts.join('\n---\n\n');
}

function writeDictionary(): string {
  const rows = listReleaseFiles().flatMap(({ name, about, columns }) => [
    [name, '', 'file', '', '', about.meaningEn, about.meaningVi],
    ...columns.map((entry) => [
      name,
      entry.column,
      entry.type,
      entry.mayBeBlank ?? '',
      entry.key ?? '',
      entry.meaningEn,
      entry.meaningVi,
    ]),
  ]);
  return toCsv([['file', 'column', 'type', 'may_be_blank', 'key', 'meaning_en', 'meaning_vi'], ...rows]);
}

/** The texts of a release: README and licences in both languages, what every column means, for people and programs. */
export function writeReleaseTexts(release: Release, boundaries: readonly PackagedBoundary[]): ReleaseTexts {
  const { number, date, hash, dataSet } = release;
  const notices = boundaries.map(({ file, attribution, licence }) => `- \`${file}\`: ${licence}. “${attribution}”`);
  const values = { number: String(number), date, hash, boundaries: notices.join('\n') };
  return {
    'README.md': writeText('readme', values, dataSet),
    'LICENSES.md': writeText('licences', values, dataSet),
    'dictionary.csv': writeDictionary(),
    'datapackage.json': writeDataPackage(release, boundaries),
  };
}
