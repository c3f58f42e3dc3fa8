import { readFileSync } from 'node:fs';
import { type Language, languages } from '@dinh/i18n';
import { z } from 'zod';
import { docsFolder } from './docs-folder.ts';

/** A page of the documentation as it is written. */
export interface DocsPage {
  /** Its name in the address and of its file. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly markdown: string;
}

const manifest = z.array(z.string().regex(/^[a-z-]+$/)).min(1);

function readPage(id: string, language: Language): DocsPage {
  const markdown = readFileSync(new URL(`${language}/${id}.md`, docsFolder), 'utf8');
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new RangeError(`${language}/${id}.md has no title`);
  return { id, language, title, markdown };
}

/** Every page in the order of the manifest, by language. */
export function readPages(): Readonly<Record<Language, readonly DocsPage[]>> {
  const ids = manifest.parse(JSON.parse(readFileSync(new URL('pages.json', docsFolder), 'utf8')));
  const [vi, en] = languages.map((language) => ids.map((id) => readPage(id, language)));
  return { vi: vi ?? [], en: en ?? [] };
}
