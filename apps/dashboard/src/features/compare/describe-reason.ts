import type { Translate } from '@dinh/i18n';
import type { ComparedPlace } from './compare-indicator.ts';

/** Why a place has no figure to be compared by; null where it has one, or one of a part of it. */
export function describeReason(
  { reading, reason }: Pick<ComparedPlace, 'reading' | 'reason'>,
  t: Translate,
): string | null {
  if (reading !== null || reason === null || reason === 'incomplete') return null;
  return reason === 'no-such-area' ? t('compare.noSuchArea') : t(`words.absence.${reason}`);
}
