import { formatList, localName, type Translate } from '@dinh/i18n';
import type { AreaRow } from '../../app/answers.ts';
import { type Catalogue, findHeirs } from './catalogue.ts';

/** What an ended area now belongs to. */
export function describeHeirs(catalogue: Catalogue, area: AreaRow, t: Translate): string | null {
  const names = findHeirs(catalogue, area).map((heir) => localName(heir, t.language));
  return names.length === 0 ? null : t('frame.validity.now', { names: formatList(names, t.language) });
}
