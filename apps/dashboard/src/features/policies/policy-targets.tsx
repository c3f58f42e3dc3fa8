import { StatusMark } from '@dinh/charts/status';
import { compareNames, describeStatuses, formatDate, localName } from '@dinh/i18n';
import { type AssessedTarget, parseBasis, rollUpTargets, statusesByWorst } from '@dinh/kpi';
import { lazy, Suspense } from 'react';
import type { ListedPolicy, PolicyAnswer, SourceRow, TargetRow } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import type { RuleState } from '../../app/targets-state.ts';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { TargetRule } from '../target-status/assess-answer.ts';
import { MethodSwitch } from '../targets/method-switch.tsx';
import { TargetsTable } from '../targets/targets-table.tsx';
import { PolicyLink } from './policy-link.tsx';

/** What changes the rule: no part of the first load. */
const PolicyRule = lazy(
  loadPart(async () => ({ default: (await import('./policy-rule.tsx')).PolicyRule }), ['basis', 'policies', 'targets']),
);

interface PolicyTargetsProps {
  readonly answer: PolicyAnswer;
  /** As the document states them. */
  readonly rows: readonly TargetRow[];
  /** How they stand. */
  readonly assessed: readonly AssessedTarget[];
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** Documents below it that set targets, with how theirs stand. */
  readonly below: readonly { readonly policy: ListedPolicy; readonly targets: readonly AssessedTarget[] }[];
  readonly rule: TargetRule;
  readonly onChange: (change: RuleState) => void;
}

/** How many targets stand how, unknown counted like any other. */
function StatusTally({ targets }: { readonly targets: readonly AssessedTarget[] }) {
  const t = useTranslate();
  const { statuses } = rollUpTargets(targets.map(({ assessment }) => assessment));
  return (
    <ul aria-label={t('policies.targets.counts')} className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-14">
      {statusesByWorst
        .filter((status) => statuses[status] > 0)
        .map((status) => (
          <li key={status} className="inline-flex items-center gap-1.5" data-count={status}>
            <StatusMark status={status} />
            {t('policies.one.ofStatus', { number: statuses[status], status: t(`target.status.${status}`) })}
          </li>
        ))}
    </ul>
  );
}

/** Every target of a document with how it stands and why, indicator by indicator; and which documents below it set more. */
export function PolicyTargets(props: PolicyTargetsProps) {
  const { answer, rows, assessed, sources, below, rule, onChange } = props;
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  const { policy, release } = answer;
  const nameOf = ({ indicatorId }: AssessedTarget): string => {
    const indicator = indicatorById.get(indicatorId);
    return indicator ? localName(indicator, t.language) : indicatorId;
  };
  const sorted = assessed.toSorted(
    (a, b) =>
      compareNames(nameOf(a), nameOf(b)) ||
      (a.deadline ?? '9').localeCompare(b.deadline ?? '9') ||
      a.id.localeCompare(b.id),
  );
  const lead = t('policies.targets.lead', {
    method: t(`targets.method.${rule.method}`),
    date: formatDate(rule.asOf, t.language),
    basis:
      rule.basis === undefined
        ? t('targets.control.asReported')
        : t('targets.control.onDay', { date: formatDate(parseBasis(rule.basis), t.language) }),
  });
  const belowTargets = below.reduce((sum, { targets }) => sum + targets.length, 0);
  return (
    <Section
      anchor="targets"
      title={t('policies.targets.title')}
      {...(sorted.length + belowTargets === 0 ? {} : { lead })}
    >
      {sorted.length + belowTargets === 0 ? null : (
        <div className="mb-4 print:hidden">
          <Suspense fallback={<div className="mt-3 h-9" />}>
            <PolicyRule rule={rule} today={release.date} onChange={onChange} />
          </Suspense>
        </div>
      )}
      {sorted.length === 0 ? (
        <p className="text-14">{t('policies.targets.none')}</p>
      ) : (
        <>
          <MethodSwitch
            method={rule.method}
            onChange={(method) => onChange({ method: method === 'path' ? undefined : method })}
          />
          <StatusTally targets={sorted} />
          <TargetsTable
            subject="document"
            caption={t('policies.targets.caption')}
            targets={rows}
            aims={{ assessed: sorted, asOf: rule.asOf }}
            policies={[policy]}
            sources={sources}
          />
        </>
      )}
      {belowTargets === 0 ? null : (
        <div className="mt-4 text-14">
          <p>{t('policies.targets.elsewhere', { count: belowTargets })}:</p>
          <ul className="mt-1 max-w-[68ch] space-y-1">
            {below.map(({ policy: other, targets }) => (
              <li key={other.id}>
                <PolicyLink policy={other} />
                <span className="block text-12 text-muted">
                  {t('policies.targets.ofPolicy', {
                    targets: t('policies.tree.targets', { count: targets.length }),
                    statuses: describeStatuses(targets, t),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
