import { describeAreaOfTime } from '@dinh/charts/ground';
import { formatChange, formatValue, localName } from '@dinh/i18n';
import type { AddUp, CollectedPlans } from '@dinh/kpi';
import type { SourceRow, TargetRow, TargetsAnswer } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { PolicyLink } from './policy-link.tsx';

interface PlansTableProps {
  readonly result: AddUp;
  readonly collected: CollectedPlans<TargetRow>;
  readonly indicator: IndicatorEntry;
  readonly targets: TargetsAnswer;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

interface Row {
  readonly id: string;
  readonly plan: TargetRow;
  readonly fair: number | null;
  readonly shortfall: number | null;
}

/** The plans of provinces, each with its part of what is lacking where the sum can be made. */
export function PlansTable({ result, collected, indicator, targets, sources }: PlansTableProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const policyById = new Map(targets.policies.map((policy) => [policy.id, policy]));
  const shares = new Map(result.status === 'added-up' ? result.byArea.map((share) => [share.id, share]) : []);
  const rows = [...collected.plans].map(([id, plan]): Row => {
    const share = shares.get(id);
    return { id, plan, fair: share?.fair ?? null, shortfall: share?.shortfall ?? null };
  });
  const columns: readonly Column<Row>[] = [
    {
      id: 'area',
      head: t('policies.addUp.table.area'),
      isRowHead: true,
      className: 'sm:w-[24%]',
      cell: ({ id }) => {
        const area = catalogue.areaById.get(id);
        return area ? describeAreaOfTime(catalogue, area, t) : id;
      },
    },
    {
      id: 'plan',
      head: t('policies.addUp.table.plan'),
      isNumber: true,
      cell: ({ plan }) => (plan.targetValue === null ? '' : formatValue(plan.targetValue, indicator, t.language)),
      sortKey: ({ plan }) => plan.targetValue,
    },
    {
      id: 'fair',
      head: t('policies.addUp.table.fair'),
      isNumber: true,
      isOptional: true,
      cell: ({ fair }) => (fair === null ? '' : formatValue(fair, indicator, t.language)),
    },
    {
      id: 'shortfall',
      head: t('policies.addUp.table.shortfall'),
      isNumber: true,
      isOptional: true,
      cell: ({ shortfall }) => (shortfall === null ? '' : formatChange(shortfall, indicator, t.language)),
      sortKey: ({ shortfall }) => shortfall,
    },
    {
      id: 'source',
      head: t('policies.addUp.table.source'),
      className: 'sm:w-[36%]',
      cell: ({ plan }) => {
        const policy = plan.policyId === null ? undefined : policyById.get(plan.policyId);
        const source = sources.get(plan.sourceId);
        return (
          <>
            {policy ? <PolicyLink policy={policy} /> : null}
            {source ? (
              <span className="block">
                <SourceLink source={source} />
              </span>
            ) : null}
          </>
        );
      },
    },
  ];
  return (
    <div className="mt-3">
      <DataTable
        caption={t('policies.addUp.table.caption', { indicator: localName(indicator, t.language) })}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

/** Who is not in the sum, why, and what would have to be planned there for the nation to reach its target. */
export function MissingPlans({ result, indicator }: Pick<PlansTableProps, 'result' | 'indicator'>) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  return (
    <Disclosure summary={t('policies.addUp.without', { count: result.without.length })}>
      {() => (
        <ul className="max-w-[68ch] columns-1 gap-x-8 sm:columns-2">
          {result.without.map(({ id, reason, needed }) => {
            const area = catalogue.areaById.get(id);
            const why = reason === 'no-plan' ? t('policies.addUp.noPlan') : t('policies.addUp.noWeight');
            const what =
              needed === null
                ? why
                : `${why}, ${t('policies.addUp.needs', { value: formatValue(needed, indicator, t.language) })}`;
            return <li key={id}>{`${area ? describeAreaOfTime(catalogue, area, t) : id}: ${what}`}</li>;
          })}
        </ul>
      )}
    </Disclosure>
  );
}
