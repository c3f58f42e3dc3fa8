import { listPoliciesBelow, parsePeriod, type TargetSeriesPoint } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { PolicyAnswer, TargetsAnswer } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import type { RuleState } from '../../app/targets-state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { indexSources } from '../figures/find-source.ts';
import { useTranslate } from '../language/use-translate.ts';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import type { TargetRule } from '../target-status/assess-answer.ts';
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
  /** The readings of the targets, on the boundaries of the rule. */
  readonly series: readonly TargetSeriesPoint[];
  readonly rule: TargetRule;
  readonly onChange: (change: RuleState) => void;
}

/** One document: how its targets stand, what it hangs on, whether plans add up, what reviews said beside the data. */
export function PolicyView({ answer, targets, onRetryTargets, series, rule, onChange }: PolicyViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { policy, related } = answer;
  const { method, asOf } = rule;
  const below = useMemo(
    () => listPoliciesBelow(policy.id, [policy, ...related]).filter((row) => row.targets > 0),
    [policy, related],
  );
  const ids = useMemo(() => new Set([policy.id, ...below.map(({ id }) => id)]), [policy.id, below]);
  const rows = useMemo(
    () => targets?.targets.filter(({ policyId }) => policyId === policy.id) ?? [],
    [targets, policy.id],
  );
  const assessed = useMemo(
    () => targets && assessPolicies(targets, ids, { series, catalogue, asOf, method }),
    [targets, ids, series, catalogue, asOf, method],
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
      const [then = asOf] = [parsePeriod(day).end, asOf].toSorted();
      const stood = assessPolicies(targets, ids, { series, catalogue, asOf: then, method });
      return stood.filter((target) => areaId === null || target.areaId === areaId);
    });
  return (
    <article>
      <PageTitle title={namePolicyInFull(policy, t)} site={t('frame.name')} />
      <PolicyAnswerLine
        answer={answer}
        own={byPolicy && (byPolicy.get(policy.id) ?? [])}
        below={byPolicy && below.flatMap(({ id }) => byPolicy.get(id) ?? [])}
      />
      <PolicyContents policyId={policy.id} hasPlans={national.length > 0} rule={rule} />
      <PolicyFacts answer={answer} />
      {onRetryTargets ? <UnansweredNote onRetry={onRetryTargets} /> : null}
      {byPolicy ? (
        <PolicyTargets
          answer={answer}
          rows={rows}
          assessed={byPolicy.get(policy.id) ?? []}
          sources={sources}
          below={below.map((row) => ({ policy: row, targets: byPolicy.get(row.id) ?? [] }))}
          rule={rule}
          onChange={onChange}
        />
      ) : null}
      {targets && national.length > 0 ? (
        <Suspense>
          <PlansSection national={national} targets={targets} sources={sources} asOf={asOf} />
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
