import { formatDate, localName, type Translate } from '@dinh/i18n';
import type { FigureGround, GroundArea } from './figure-ground.ts';

type Names = Pick<FigureGround, 'areaById' | 'namesakes'>;

/** When an ended area existed, or since when a namesake of one does; null where the name is enough. */
export function describeValidity({ namesakes }: Names, area: GroundArea, t: Translate): string | null {
  if (area.validTo !== null) {
    return t('frame.validity.until', { date: formatDate(area.validTo, t.language) });
  }
  if (!namesakes.has(area.id)) return null;
  return t('frame.validity.from', { date: formatDate(area.validFrom, t.language) });
}

/** The name by which an area is shown where its province isn't at hand: a district with its province. */
export function describeArea({ areaById }: Pick<Names, 'areaById'>, area: GroundArea, t: Translate): string {
  const own = localName(area, t.language);
  const parent = area.parentId === null ? undefined : areaById.get(area.parentId);
  const isDeep = area.level === 'district' || area.level === 'commune';
  return isDeep && parent ? `${own}, ${localName(parent, t.language)}` : own;
}

/** The same; of areas that share a name each is told apart by its last or first day. */
export function describeAreaOfTime(names: Names, area: GroundArea, t: Translate): string {
  const name = describeArea(names, area, t);
  if (!names.namesakes.has(area.id)) return name;
  const validity = describeValidity(names, area, t);
  return validity === null ? name : `${name} (${validity})`;
}
