import { type AssessedTarget, listPolicyTree } from '@dinh/kpi';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PolicyAnswer, SourceRow } from '../../app/answers.ts';
import { Section } from '../../ui/section.tsx';
import { SourceList } from '../figures/source-list.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { AskedValues } from './asked-values.tsx';
import { PoliciesTimeline } from './policies-timeline.tsx';
import { PolicyLinks } from './policy-links.tsx';
import { PolicyReviews } from './policy-reviews.tsx';
import { ReviewPoints } from './review-points.tsx';

interface PolicyGroundProps {
  readonly answer: PolicyAnswer;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** Those that the page names. */
  readonly shownSources: readonly SourceRow[];
  readonly assessOn: ((areaId: string | null, day: string) => readonly AssessedTarget[]) | undefined;
}

/** What stands below a document's targets: reviews beside the data, what reports say, its links, also in time, sources. */
export function PolicyGround({ answer, sources, shownSources, assessOn }: PolicyGroundProps) {
  const t = useTranslate();
  const router = useRouter();
  const { policy, related, points, release } = answer;
  const rows = useMemo(() => listPolicyTree([policy, ...related]), [policy, related]);
  const { href } = router.buildLocation({ to: '/policies/$id', params: { id: policy.id }, hash: 'time' });
  return (
    <>
      <PolicyReviews answer={answer} sources={sources} assessOn={assessOn} />
      <ReviewPoints points={points} sources={sources} />
      <AskedValues values={answer.values} />
      <PolicyLinks answer={answer} />
      <Section anchor="time" title={t('policies.time.title')}>
        <PoliciesTimeline
          title={t('policies.time.related')}
          rows={rows}
          sources={answer.sources}
          day={release.date}
          link={href}
          focus={policy.id}
        />
      </Section>
      {shownSources.length === 0 ? null : (
        <Section title={t('policies.sources')}>
          <SourceList sources={shownSources} />
        </Section>
      )}
    </>
  );
}
