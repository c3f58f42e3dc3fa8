import { type TimelineEntry, TimelineFigure } from '@dinh/charts/timeline';
import type { PolicyTreeRow } from '@dinh/kpi';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ListedPolicy, SourceRow } from '../../app/answers.ts';
import { useTranslate } from '../language/use-translate.ts';
import { namePolicy, namePolicyInFull } from './name-policy.ts';
import { usePolicyImprint } from './use-policy-imprint.ts';

interface PoliciesTimelineProps {
  readonly title: string;
  readonly rows: readonly PolicyTreeRow<ListedPolicy>[];
  readonly sources: readonly SourceRow[];
  /** Day of the data. */
  readonly day: string;
  /** Address that shows the same picture. */
  readonly link: string;
  /** The document that the page is about. */
  readonly focus?: string;
}

/** When documents were issued and how long they run, in the order of the tree. */
export function PoliciesTimeline({ title, rows, sources, day, link, focus }: PoliciesTimelineProps) {
  const t = useTranslate();
  const router = useRouter();
  const once = useMemo(() => rows.filter(({ isRepeated }) => !isRepeated), [rows]);
  const entries = useMemo(
    () =>
      once.map(
        ({ policy, depth }): TimelineEntry => ({
          id: policy.id,
          name: namePolicy(policy, t),
          title: namePolicyInFull(policy, t),
          href: router.buildLocation({ to: '/policies/$id', params: { id: policy.id } }).href,
          depth,
          issued: policy.issued,
          start: policy.periodStart,
          end: policy.periodEnd,
          isFocus: policy.id === focus,
        }),
      ),
    [once, router, t, focus],
  );
  const imprint = usePolicyImprint({ title, policies: once.map(({ policy }) => policy), sources, link });
  if (!imprint || entries.length === 0) return null;
  return (
    <TimelineFigure
      title={title}
      subtitle={t('policies.time.subtitle')}
      headName={t('policies.time.head')}
      entries={entries}
      day={day}
      imprint={imprint}
      t={t}
    />
  );
}
