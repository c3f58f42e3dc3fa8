import { formatValue, type Translate, type ValueStyle } from '@dinh/i18n';
import type { TargetRow } from '../../app/answers.ts';

/** What a target asks for in words; null for one that names no figure. */
export function describeTarget({ comparator, targetValue }: TargetRow, style: ValueStyle, t: Translate): string | null {
  if (targetValue === null) return null;
  const value = formatValue(targetValue, style, t.language);
  switch (comparator) {
    case '>=':
      return t('words.comparator.>=', { value });
    case '<=':
      return t('words.comparator.<=', { value });
    case '~':
      return t('words.comparator.~', { value });
    // The upper end of a range stands in the target's note, shown beside it.
    case 'between':
    case '=':
      return t('words.comparator.=', { value });
  }
}
