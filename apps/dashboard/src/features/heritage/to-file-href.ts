import type { Language } from '@dinh/i18n';
import type { HeritageState } from '../../app/heritage-state.ts';
import { toSearchText } from '../../app/search-text.ts';

/** The plain file of the same choice; what was typed is no parameter of files. */
export function toFileHref(
  format: 'csv' | 'json',
  { designation, area, from, to }: HeritageState,
  release: number,
  lang: Language,
): string {
  return `/api/v1/heritage.${format}${toSearchText({ designation, area, from, to, release, lang })}`;
}
