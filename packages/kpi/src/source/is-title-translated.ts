import type { Source } from './source.ts';

/** Compilers' remarks, and numbers of documents such as `41/QĐ-TTg`: in an English title they stay as they are. */
const remark = /\([^()]*\)/g;
const documentNumber = /\S*\d\S*/g;
const foreignLetter = /[^\P{L}a-zA-Z]/u;

/**
 * True where a title is not in its page's language, so that it is a translation: the page is in a
 * language other than English, and outside remarks and document numbers the title holds no letter but
 * a–z. Every title of the set that isn't in its page's own language is English, and a Vietnamese one
 * always has an accent. Null where the page's language is not known.
 */
export function isTitleTranslated({ title, language }: Pick<Source, 'title' | 'language'>): boolean | null {
  if (language === null) return null;
  if (language === 'en') return false;
  const words = title.normalize('NFC').replace(remark, ' ').replace(documentNumber, ' ');
  return !foreignLetter.test(words);
}
