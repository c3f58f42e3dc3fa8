import { StatusMark } from '@dinh/charts/status';
import { compareNames, describeAsked, describeTarget, describeTargetFlags, formatAge, formatDate } from '@dinh/i18n';
import { type AssessedTarget, rollUpTargets, type TargetMethod, targetMethods, targetStatuses } from '@dinh/kpi';
import { useId } from 'react';
import type { ListedPolicy, PolicyAnswer, SourceRow, TargetRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { Section } from '../../ui/section.tsx';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useHrefs } from '../figures/use-hrefs.ts';
import { localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeStatuses } from './policy-answer.tsx';
import { PolicyLink } from './policy-link.tsx';

interface PolicyTargetsProps {
  readonly answer: PolicyAnswer;
  /** As the document states them. */
  readonly rows: readonly TargetRow[];
  readonly assessed: ReadonlyMap<string, AssessedTarget>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** Documents below it that set targets, with how theirs stand. */
  readonly below: readonly { readonly policy: ListedPolicy; readonly targets: readonly AssessedTarget[] }[];
  readonly method: TargetMethod;
  readonly onMethod: (method: TargetMethod) => void;
}

interface Row {
  readonly row: TargetRow;
  readonly target: AssessedTarget;
}

const plainStyle = { unit: 'count', decimals: 0 } as const;

/** The method that targets are judged by. */
function MethodChoice({ method, onMethod }: Pick<PolicyTargetsProps, 'method' | 'onMethod'>) {
  const t = useTranslate();
  const id = useId();
  return (
    <p className="mb-4 text-14 print:hidden">
      <label htmlFor={id} className="block text-12 text-muted">
        {t('policies.targets.method')}
      </label>
      <select
        id={id}
        value={method}
        onChange={(event) => onMethod(targetMethods.find((known) => known === event.target.value) ?? 'path')}
        className="h-10 max-w-full rounded-sm border border-muted bg-paper px-2"
      >
        {targetMethods.map((known) => (
          <option key={known} value={known}>
            {t(`targets.method.${known}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** How many targets stand how, unknown counted like any other. */
function StatusCounts({ targets }: { readonly targets: readonly AssessedTarget[] }) {
  const t = useTranslate();
  const { statuses } = rollUpTargets(targets.map(({ assessment }) => assessment));
  return (
    <ul aria-label={t('policies.targets.counts')} className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-14">
      {targetStatuses
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
  const { answer, rows, assessed, sources, below, method, onMethod } = props;
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { areaById, indicatorById } = catalogue;
  const { policy, release } = answer;
  const nameOf = (id: string): string => {
    const indicator = indicatorById.get(id);
    return indicator ? localName(indicator, t.language) : id;
  };
  const styleOf = (id: string) => indicatorById.get(id) ?? plainStyle;
  const shown = rows
    .flatMap((row): readonly Row[] => {
      const target = assessed.get(row.id);
      return target ? [{ row, target }] : [];
    })
    .toSorted(
      (a, b) =>
        compareNames(nameOf(a.row.indicatorId), nameOf(b.row.indicatorId)) ||
        (a.row.targetPeriod ?? '9').localeCompare(b.row.targetPeriod ?? '9') ||
        a.row.id.localeCompare(b.row.id),
    );
  const columns: readonly Column<Row>[] = [
    {
      id: 'indicator',
      head: t('policies.targets.indicator'),
      isRowHead: true,
      className: 'sm:w-[26%]',
      cell: ({ row: { indicatorId, areaId, areaName } }) => {
        const area = areaId === null ? undefined : areaById.get(areaId);
        return (
          <>
            <PlainLink href={hrefs.indicator(indicatorId, areaId === null ? [] : [areaId])}>
              {nameOf(indicatorId)}
            </PlainLink>
            {areaId !== null && areaId === policy.scopeAreaId ? null : (
              <span className="block font-normal text-12 text-muted">
                {area ? describeAreaOfTime(catalogue, area, t) : areaName}
              </span>
            )}
          </>
        );
      },
    },
    {
      id: 'asked',
      head: t('policies.targets.asked'),
      className: 'sm:w-[22%]',
      cell: ({ row, target }) => {
        const source = sources.get(row.sourceId);
        return (
          <>
            {describeAsked({ ...target, comparator: target.comparator ?? row.comparator }, styleOf(row.indicatorId), t)}
            {row.note === null ? null : (
              <span lang="en" className="block text-12 text-muted">
                {row.note}
              </span>
            )}
            {source ? (
              <span className="block">
                <SourceLink source={source} />
              </span>
            ) : null}
          </>
        );
      },
    },
    {
      id: 'status',
      head: t('policies.targets.status'),
      className: 'sm:w-[16%]',
      cell: ({ target: { assessment } }) => (
        <span className="inline-flex items-baseline gap-1.5" data-status-of={assessment.status}>
          <StatusMark status={assessment.status} />
          {t(`target.status.${assessment.status}`)}
        </span>
      ),
    },
    {
      id: 'why',
      head: t('policies.targets.why'),
      cell: ({ row, target }) => {
        const { assessment, reading } = target;
        const indicator = indicatorById.get(row.indicatorId);
        const thingsName = (t.language === 'vi' ? indicator?.numeratorVi : indicator?.numeratorEn) ?? null;
        const asked = { ...target, comparator: target.comparator ?? row.comparator };
        return (
          <>
            {describeTarget({ assessment, target: asked, thingsName }, styleOf(row.indicatorId), t)}
            {describeTargetFlags(assessment, t).map((flag) => (
              <span key={flag} className="block text-12 text-muted">
                {flag}
              </span>
            ))}
            {reading === null || row.areaId === null ? null : (
              <span className="block text-12 text-muted">
                <PlainLink
                  href={hrefs.cell({ indicatorId: row.indicatorId, areaId: row.areaId, period: reading.period })}
                >
                  {t('policies.targets.figure')}
                </PlainLink>
                {`, ${formatAge(reading.period, release.date, t)}`}
              </span>
            )}
          </>
        );
      },
    },
  ];
  const lead = t('policies.targets.lead', {
    method: t(`targets.method.${method}`),
    date: formatDate(release.date, t.language),
  });
  const belowTargets = below.reduce((sum, { targets }) => sum + targets.length, 0);
  return (
    <Section anchor="targets" title={t('policies.targets.title')} {...(shown.length === 0 ? {} : { lead })}>
      {shown.length === 0 ? (
        <p className="text-14">{t('policies.targets.none')}</p>
      ) : (
        <>
          <MethodChoice method={method} onMethod={onMethod} />
          <StatusCounts targets={shown.map(({ target }) => target)} />
          <DataTable
            caption={t('policies.targets.caption')}
            columns={columns}
            rows={shown}
            rowKey={({ row }) => row.id}
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
