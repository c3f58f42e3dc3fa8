import { listPolicyTree } from '@dinh/kpi';
import { Link, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import type { PoliciesAnswer } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import type { PoliciesState } from '../../app/policies-state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { filterPolicies, pruneTree, toBranches } from './filter-policies.ts';
import { PoliciesAnswerLine } from './policies-answer.tsx';
import { PolicyFilters } from './policy-filters.tsx';
import { PolicyTree } from './policy-tree.tsx';
import { UntiedReviews } from './untied-reviews.tsx';

/** Below the tree, so it is no part of the first load. */
const PoliciesTimeline = lazy(
  loadPart(
    async () => ({ default: (await import('./policies-timeline.tsx')).PoliciesTimeline }),
    ['forms', 'policies'],
  ),
);

interface PoliciesViewProps {
  readonly answer: PoliciesAnswer;
  readonly state: PoliciesState;
  readonly onChange: (change: PoliciesState) => void;
}

const parts = ['tree', 'time'] as const;

/** Every document: what implements what, then the same in time. */
export function PoliciesView({ answer, state, onChange }: PoliciesViewProps) {
  const t = useTranslate();
  const router = useRouter();
  const { policies, reviews, sources, release } = answer;
  const day = release.date;
  const { kind, area, state: inState } = state;
  // Letters appear at once; the tree follows when it is ready.
  const find = useDeferredValue(state.find);
  const tree = useMemo(() => listPolicyTree(policies), [policies]);
  const policyById = useMemo(() => new Map(policies.map((policy) => [policy.id, policy])), [policies]);
  const found = useMemo(
    () => new Set(filterPolicies(policies, { find, kind, area, state: inState }, day).map(({ id }) => id)),
    [policies, find, kind, area, inState, day],
  );
  const rows = useMemo(() => pruneTree(tree, found), [tree, found]);
  const branches = useMemo(() => toBranches(rows), [rows]);
  return (
    <>
      <PageTitle title={t('policies.title')} site={t('frame.name')} />
      <PoliciesAnswerLine policies={policies} day={day} />
      <nav aria-label={t('policies.contents')} className="mb-4 text-14 print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="inline-flex min-h-8 items-center underline decoration-rule">
                {t(`policies.${part}.title`)}
              </a>
            </li>
          ))}
          <li>
            <Link to="/values" className="inline-flex min-h-8 items-center underline decoration-rule">
              {t('policies.toValues')}
            </Link>
          </li>
        </ul>
      </nav>
      <PolicyFilters policies={policies} state={state} day={day} onChange={onChange} />
      <Section anchor="tree" title={t('policies.tree.title')} lead={t('policies.tree.lead')}>
        <p role="status" className="mb-2 text-14">
          {found.size === policies.length
            ? t('policies.found', { count: policies.length })
            : found.size === 0
              ? t('policies.nothing')
              : t('policies.foundOf', { found: found.size, all: policies.length })}
        </p>
        <PolicyTree branches={branches} policyById={policyById} found={found} day={day} />
      </Section>
      {rows.length === 0 ? null : (
        <Section anchor="time" title={t('policies.time.title')}>
          <Suspense fallback={<div className="min-h-[60vh]" />}>
            <PoliciesTimeline
              title={t('policies.time.figure')}
              rows={rows}
              sources={sources}
              day={day}
              link={router.buildLocation({ to: '/policies', search: state, hash: 'time' }).href}
            />
          </Suspense>
        </Section>
      )}
      <UntiedReviews reviews={reviews} sources={sources} />
    </>
  );
}
