import { listPoliciesBelow, parsePeriod, type TargetMethod, toReportedSeries } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { PolicyAnswer, TargetsAnswer } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { indexSources } from '../figures/find-source.ts';
import { useTranslate } from '../language/use-translate.ts';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { assessPolicies } from './assess-policy.ts';
import { namePolicyInFull } from './name-policy.ts';
import { PolicyAnswerLine } from './policy-answer.tsx';
import { PolicyContents } from './policy-contents.tsx';
import { PolicyFacts } from './policy-facts.tsx';
import { PolicyTargets } from './policy-targets.tsx';

/** Below the targets, with figures of their own: no part of the first load. */
const PlansSection = lazy(
  loadPart(async () => ({ default: (await import('./plans-section.tsx')).PlansSection }), ['policies', 'target']),
);
const PolicyGround = lazy(
  loadPart(
    async () => ({ default: (await import('./policy-ground.tsx')).PolicyGround }),
    ['forms', 'policies', 'target'],
  ),
);

interface PolicyViewProps {
  readonly answer: PolicyAnswer;
  /** Every target with its readings; absent where they didn't come. */
  readonly targets?: TargetsAnswer | undefined;
  readonly onRetryTargets?: (() => void) | undefined;
  readonly method: TargetMethod;
  readonly onMethod: (method: TargetMethod) => void;
}

/** One document: how its targets stand, what it hangs on, whether plans add up, what reviews said beside the data. */
export function PolicyView({ answer, targets, onRetryTargets, method, onMethod }: PolicyViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { policy, related, release } = answer;
  const below = useMemo(
    () => listPoliciesBelow(policy.id, [policy, ...related]).filter((row) => row.targets > 0),
    [policy, related],
  );
  const ids = useMemo(() => new Set([policy.id, ...below.map(({ id }) => id)]), [policy.id, below]);
  const series = useMemo(() => (targets ? toReportedSeries(unpackPoints(targets.points)) : []), [targets]);
  const rows = useMemo(
    () => targets?.targets.filter(({ policyId }) => policyId === policy.id) ?? [],
    [targets, policy.id],
  );
  const assessed = useMemo(
    () => targets && assessPolicies(targets, ids, { series, catalogue, asOf: release.date, method }),
    [targets, ids, series, catalogue, release.date, method],
  );
  const byPolicy = useMemo(() => assessed && Map.groupBy(assessed, ({ policyId }) => policyId), [assessed]);
  const sources = useMemo(
    () => indexSources([...answer.sources, ...(targets?.sources ?? [])]),
    [answer.sources, targets],
  );
  const shownSources = useMemo(() => {
    const ids = new Set([
      ...answer.sources.map(({ id }) => id),
      ...rows.map(({ sourceId }) => sourceId),
      ...(byPolicy?.get(policy.id) ?? []).flatMap(({ reading }) => reading?.sourceIds ?? []),
    ]);
    return [...ids].flatMap((id) => sources.get(id) ?? []);
  }, [answer.sources, rows, byPolicy, policy.id, sources]);
  const national = rows.filter(({ areaId }) => areaId !== null && areaId === catalogue.nation?.id);
  const assessOn =
    targets &&
    ((areaId: string | null, day: string) => {
      const [asOf = release.date] = [parsePeriod(day).end, release.date].toSorted();
      const then = assessPolicies(targets, ids, { series, catalogue, asOf, method });
      return then.filter((target) => areaId === null || target.areaId === areaId);
    });
  return (
    <article>
      <PageTitle title={namePolicyInFull(policy, t)} site={t('frame.name')} />
      <PolicyAnswerLine
        answer={answer}
        own={byPolicy && (byPolicy.get(policy.id) ?? [])}
        below={byPolicy && below.flatMap(({ id }) => byPolicy.get(id) ?? [])}
      />
      <PolicyContents policyId={policy.id} hasPlans={national.length > 0} />
      <PolicyFacts answer={answer} />
      {onRetryTargets ? <UnansweredNote onRetry={onRetryTargets} /> : null}
      {byPolicy ? (
        <PolicyTargets
          answer={answer}
          rows={rows}
          assessed={byPolicy.get(policy.id) ?? []}
          sources={sources}
          below={below.map((row) => ({ policy: row, targets: byPolicy.get(row.id) ?? [] }))}
          method={method}
          onMethod={onMethod}
        />
      ) : null}
      {targets && national.length > 0 ? (
        <Suspense>
          <PlansSection national={national} targets={targets} sources={sources} asOf={release.date} />
        </Suspense>
      ) : null}
      <Suspense fallback={<div className="min-h-[150vh]" />}>
        <PolicyGround answer={answer} sources={sources} shownSources={shownSources} assessOn={assessOn} />
      </Suspense>
      <p className="mt-8 text-14">
        <Link to="/policies" className="underline">
          {t('policies.one.back')}
        </Link>
      </p>
    </article>
  );
}
