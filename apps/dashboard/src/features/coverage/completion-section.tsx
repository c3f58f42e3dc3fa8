import { formatPeriod, formatValue } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { AreaAnswer, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeTarget } from '../targets/describe-target.ts';
import { groupByIndicator, type IndicatorToComplete } from './group-by-indicator.ts';

interface CompletionSectionProps {
  readonly answer: Pick<AreaAnswer, 'area' | 'completion' | 'targets'>;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

type CompletionRow = AreaAnswer['completion']['rows'][number];

/** What would complete an area's record: targets that ask for a figure which nobody published. */
export function CompletionSection({ answer, sources }: CompletionSectionProps) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  const { area, completion, targets } = answer;
  const rows = groupByIndicator(completion.rows);
  const policyById = new Map(completion.policies.map((policy) => [policy.id, policy]));
  const styleOf = (indicatorId: string) => {
    const indicator = indicatorById.get(indicatorId);
    return { unit: indicator?.unit ?? 'count', decimals: indicator?.decimals ?? 0 } as const;
  };
  const muted = (text: string) => <span className="block text-12 text-muted">{text}</span>;
  const missing = ({ gap, latest, absence, target }: CompletionRow) => (
    <>
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
    </>
  );
  const asked = ({ target, scope }: CompletionRow) => {
    const policy = target.policyId === null ? undefined : policyById.get(target.policyId);
    const source = sources.get(target.sourceId);
    const { targetPeriod } = target;
    return (
      <>
        {[
          describeTarget(target, styleOf(target.indicatorId), t) ?? t('indicator.targets.noFigure'),
          targetPeriod === null
            ? t('indicator.targets.noDeadline')
            : t('coverage.complete.by', { period: formatPeriod(targetPeriod, t.language) }),
        ].join(', ')}
        {muted(t(`coverage.complete.${scope}`))}
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
      className: 'sm:w-1/3',
      cell: ({ indicatorId }) => {
        const indicator = indicatorById.get(indicatorId);
        return (
          <>
            <Link
              to="/indicators/$id"
              params={{ id: indicatorId }}
              search={{ areas: [area.id] }}
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
      className: 'sm:w-1/4',
      cell: ({ rows: [first] }) => (first ? missing(first) : null),
    },
    {
      id: 'asked',
      head: t('coverage.complete.asked'),
      cell: ({ rows: own }) => (
        <ul className="space-y-2">
          {own.map((row) => (
            <li key={row.target.id}>{asked(row)}</li>
          ))}
        </ul>
      ),
    },
  ];
  if (rows.length === 0) {
    return (
      <Section title={t('coverage.complete.title')} anchor="complete">
        <p className="text-14">{t(`coverage.complete.${targets.length === 0 ? 'noTargets' : 'none'}`)}</p>
      </Section>
    );
  }
  return (
    <Section title={t('coverage.complete.title')} lead={t('coverage.complete.text')} anchor="complete">
      <p className="mb-3 text-16">
        {t('coverage.complete.count', { count: new Set(rows.map(({ indicatorId }) => indicatorId)).size })}
      </p>
      <DataTable
        caption={t('coverage.complete.title')}
        columns={columns}
        rows={rows}
        rowKey={({ rows: [first], indicatorId }) => first?.target.id ?? indicatorId}
      />
    </Section>
  );
}
