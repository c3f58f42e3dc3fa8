import { describeReviewCount, formatDate } from '@dinh/i18n';
import type { PoliciesAnswer } from '../../app/answers.ts';
import { Section } from '../../ui/section.tsx';
import { indexSources } from '../figures/find-source.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';

/** Reviews whose source names no document; nothing where each names one. */
export function UntiedReviews({ reviews, sources }: Pick<PoliciesAnswer, 'reviews' | 'sources'>) {
  const t = useTranslate();
  const untied = reviews.filter(({ policyId }) => policyId === null);
  const byId = indexSources(sources);
  if (untied.length === 0) return null;
  return (
    <Section title={t('policies.reviews.without')} lead={t('policies.reviews.withoutLead')}>
      <ul className="max-w-[68ch] space-y-2 text-14">
        {untied.map((review) => {
          const source = byId.get(review.sourceId);
          return (
            <li key={`${review.areaName} ${review.reviewed} ${review.sourceId}`}>
              {`${review.areaName}, ${formatDate(review.reviewed, t.language)}: ${describeReviewCount(review, t)}`}
              {review.note === null ? null : (
                <span lang="en" className="block text-12 text-muted">
                  {review.note}
                </span>
              )}
              {source ? (
                <span className="block">
                  <SourceLink source={source} />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
