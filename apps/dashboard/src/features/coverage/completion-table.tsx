import { describeAskedValue, formatPeriod, formatValue, localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { PolicyRow, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { CompletionRow, IndicatorToComplete } from './group-by-indicator.ts';

interface CompletionTableProps {
  readonly caption: string;
  readonly areaId: string;
  readonly rows: readonly IndicatorToComplete[];
  readonly policies: readonly PolicyRow[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** Indicators, the figure that is missing, and the targets that ask for it, the nearest deadline first. */
export function CompletionTable({ caption, areaId, rows, policies, sources }: CompletionTableProps) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  const policyById = new Map(policies.map((policy) => [policy.id, policy]));
  const styleOf = (indicatorId: string) => {
    const indicator = indicatorById.get(indicatorId);
    return { unit: indicator?.unit ?? 'count', decimals: indicator?.decimals ?? 0 } as const;
  };
  const muted = (text: string) => <span className="block text-12 text-muted">{text}</span>;
  const missing = ({ gap, latest, absence, target }: CompletionRow) => (
    <span key={target.id} className="block">
      {t(`coverage.complete.gap.${gap}`)}
      {latest === null
        ? null
        : muted(
            t('coverage.complete.latest', {
              value: formatValue(latest.value, styleOf(target.indicatorId), t.language),
              period: formatPeriod(latest.period, t.language, 'short'),
            }),
          )}
      {absence === 'not-found'
        ? null
        : muted(t('coverage.complete.reason', { absence: t(`words.absence.${absence}`) }))}
    </span>
  );
  const asked = ({ target }: CompletionRow) => {
    const policy = target.policyId === null ? undefined : policyById.get(target.policyId);
    const source = sources.get(target.sourceId);
    const { comparator, indicatorId, targetPeriod, targetValue } = target;
    return (
      <>
        {[
          describeAskedValue({ comparator, value: targetValue }, styleOf(indicatorId), t) ??
            t('indicator.targets.noFigure'),
          targetPeriod === null
            ? t('indicator.targets.noDeadline')
            : t('coverage.complete.by', { period: formatPeriod(targetPeriod, t.language) }),
        ].join(', ')}
        {muted(
          policy
            ? [policy.number, t.language === 'vi' ? policy.titleVi : policy.titleEn]
                .filter((part) => part !== null)
                .join(', ')
            : t('indicator.targets.noPolicy'),
        )}
        {source ? <SourceLink source={source} /> : null}
      </>
    );
  };
  const columns: readonly Column<IndicatorToComplete>[] = [
    {
      id: 'indicator',
      head: t('coverage.complete.indicator'),
      isRowHead: true,
      className: 'sm:w-[30%]',
      cell: ({ indicatorId }) => {
        const indicator = indicatorById.get(indicatorId);
        return (
          <>
            <Link
              to="/indicators/$id"
              params={{ id: indicatorId }}
              search={{ areas: [areaId] }}
              className="underline decoration-rule underline-offset-4"
            >
              {indicator ? localName(indicator, t.language) : indicatorId}
            </Link>
            {indicator ? <span className="font-normal">{muted(t(`words.family.${indicator.family}`))}</span> : null}
          </>
        );
      },
    },
    {
      id: 'missing',
      head: t('coverage.complete.missing'),
      className: 'sm:w-[28%]',
      cell: ({ gaps }) => gaps.map(missing),
    },
    {
      id: 'asked',
      head: t('coverage.complete.asked'),
      cell: ({ rows: [first, ...others] }) => (
        <>
          {first ? asked(first) : null}
          {others.length === 0 ? null : (
            <details>
              <summary className="inline-block min-h-6 cursor-pointer text-link">
                {t('coverage.complete.more', { count: others.length })}
              </summary>
              <ul className="mt-1 space-y-2">
                {others.map((row) => (
                  <li key={row.target.id}>{asked(row)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ indicatorId }) => indicatorId} isFixed />
  );
}
