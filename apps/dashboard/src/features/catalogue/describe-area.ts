import { formatDate, formatList, localName, type Translate } from '@dinh/i18n';
import type { AreaRow } from '../../app/answers.ts';
import { type Catalogue, findHeirs } from './catalogue.ts';

/** When an ended area existed, or since when a namesake of one does; null where the name is enough. */
export function describeValidity(catalogue: Catalogue, area: AreaRow, t: Translate): string | null {
  if (area.validTo !== null) {
    return t('frame.validity.until', { date: formatDate(area.validTo, t.language) });
  }
  if (!catalogue.namesakes.has(area.id)) return null;
  return t('frame.validity.from', { date: formatDate(area.validFrom, t.language) });
}

/** What an ended area now belongs to. */
export function describeHeirs(catalogue: Catalogue, area: AreaRow, t: Translate): string | null {
  const names = findHeirs(catalogue, area).map((heir) => localName(heir, t.language));
  return names.length === 0 ? null : t('frame.validity.now', { names: formatList(names, t.language) });
}

/** The name by which an area is shown where its province isn't at hand: a district with its province. */
export function describeArea(catalogue: Catalogue, area: AreaRow, t: Translate): string {
  const own = localName(area, t.language);
  const parent = area.parentId === null ? undefined : catalogue.areaById.get(area.parentId);
  const isDeep = area.level === 'district' || area.level === 'commune';
  return isDeep && parent ? `${own}, ${localName(parent, t.language)}` : own;
}

/** The same; of areas that share a name each is told apart by its last or first day. */
export function describeAreaOfTime(catalogue: Catalogue, area: AreaRow, t: Translate): string {
  const name = describeArea(catalogue, area, t);
  if (!catalogue.namesakes.has(area.id)) return name;
  const validity = describeValidity(catalogue, area, t);
  return validity === null ? name : `${name} (${validity})`;
}
