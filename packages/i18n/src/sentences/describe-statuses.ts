import { type Review, type ReviewedCount, rollUpTargets, statusesByWorst, type TargetAssessment } from '@dinh/kpi';
import { formatList } from '../formats/format-list.ts';
import { formatNumber } from '../formats/format-number.ts';
import type { Translate } from '../translate/create-translator.ts';

interface Assessed {
  readonly assessment: Pick<TargetAssessment, 'status' | 'reasons'>;
}

/** How many targets stand how, in words: "2 đạt, 1 cần tăng tốc và 9 chưa đánh giá được", the numbers written by `write`. */
export function describeStatuses(
  targets: readonly Assessed[],
  t: Translate,
  write: (number: string) => string = (number) => number,
): string {
  const { statuses } = rollUpTargets(targets.map(({ assessment }) => assessment));
  return formatList(
    statusesByWorst
      .filter((status) => statuses[status] > 0)
      .map((status) =>
        t('policies.one.ofStatus', {
          number: write(formatNumber(statuses[status], t.language)),
          status: t(`target.status.${status}`),
        }),
      ),
    t.language,
  );
}

/**
 * What published figures say beside a review: how the targets of the document and of what implements it stood, those of
 * the others told apart, since the review didn't count them.
 */
export function describeReviewedData(
  targets: readonly (Assessed & { readonly policyId: string | null })[],
  policyId: string,
  t: Translate,
): string {
  if (targets.length === 0) return t('policies.reviews.dataNone');
  const below = targets.filter((target) => target.policyId !== policyId).length;
  const said = t('policies.reviews.dataSays', { targets: targets.length, statuses: describeStatuses(targets, t) });
  if (below === 0) return said;
  const ofBelow = below === targets.length ? t('policies.reviews.dataAllOf') : t('policies.reviews.dataOf', { below });
  return `${said}; ${ofBelow}`;
}

/** Says that sources contradict each other, with how many say what. */
export function describeContradiction({ statements }: ReviewedCount<Review>, t: Translate): string {
  const said = statements.map(({ met, total, reviews }) =>
    t('policies.reviews.says', { count: reviews.length, met, total }),
  );
  const counts = formatList(said, t.language);
  return t(statements.length === 2 ? 'policies.reviews.contradicted' : 'policies.reviews.contradictedMany', { counts });
}
