import { listPolicyTree } from '@dinh/kpi';
import { useMemo } from 'react';
import type { PolicyAnswer } from '../../app/answers.ts';
import { useTranslate } from '../language/use-translate.ts';
import { PoliciesTimeline } from './policies-timeline.tsx';

interface PolicyTimelineProps {
  readonly answer: PolicyAnswer;
  readonly link: string;
}

/** A document in time, with those it is linked to. */
export function PolicyTimeline({ answer, link }: PolicyTimelineProps) {
  const t = useTranslate();
  const { policy, related, sources, release } = answer;
  const rows = useMemo(() => listPolicyTree([policy, ...related]), [policy, related]);
  return (
    <PoliciesTimeline
      title={t('policies.time.related')}
      rows={rows}
      sources={sources}
      day={release.date}
      link={link}
      focus={policy.id}
    />
  );
}
