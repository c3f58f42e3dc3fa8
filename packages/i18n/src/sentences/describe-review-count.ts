import type { Review } from '@dinh/kpi';
import type { Translate } from '../translate/create-translator.ts';

/** "17/18 chỉ tiêu"; what else was counted stands in the compilers' English. */
export function describeReviewCount(
  { met, total, unit }: Pick<Review, 'met' | 'total' | 'unit'>,
  t: Translate,
): string {
  const name = unit === 'targets' ? t('policies.reviews.unit.targets') : unit;
  return t('policies.reviews.count', { met, total, unit: name });
}
