import type { ReadingStyle, Translate } from '@dinh/i18n';
import { nameUnit } from '../line/write-ticks.ts';

/** The unit as the title of an axis; null where a number alone says all. */
export function titleUnit(style: Pick<ReadingStyle, 'unit'>, t: Translate): string | null {
  return style.unit === 'percent' ? '%' : nameUnit(style, t);
}
