import { describeAskedValue, formatPeriod, formatReading } from '@dinh/i18n';
import { findLatest, type SeriesPoint } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { PolicyRow, SourceRow, TargetRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useHrefs } from '../figures/use-hrefs.ts';
import { localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';

interface TargetsTableProps {
  /** What names a row: the indicator on an area's page, the area on an indicator's. */
  readonly subject: 'indicator' | 'area';
  readonly caption: string;
  readonly targets: readonly TargetRow[];
  readonly policies: readonly PolicyRow[];
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly points: readonly SeriesPoint[];
}

/** Targets as their documents state them, beside the latest figure; no judgement yet. */
export function TargetsTable({ subject, caption, targets, policies, sources, points }: TargetsTableProps) {
  const t = useTranslate();
  const hrefs = useHrefs();
  const { areaById, indicatorById } = useCatalogue();
  const policyById = new Map(policies.map((policy) => [policy.id, policy]));
  const muted = (text: string) => <span className="text-12 text-muted">{text}</span>;
  const styleOf = ({ indicatorId }: TargetRow) => {
    const indicator = indicatorById.get(indicatorId);
    return { unit: indicator?.unit ?? 'count', decimals: indicator?.decimals ?? 0 } as const;
  };
  const names: Readonly<Record<TargetsTableProps['subject'], Column<TargetRow>>> = {
    indicator: {
      id: 'indicator',
      head: t('indicator.targets.indicator'),
      isRowHead: true,
      className: 'sm:w-1/4',
      cell: ({ indicatorId, areaId }) => {
        const indicator = indicatorById.get(indicatorId);
        return (
          <Link
            to="/indicators/$id"
            params={{ id: indicatorId }}
            search={areaId === null ? {} : { areas: [areaId] }}
            className="underline decoration-rule underline-offset-4"
          >
            {indicator ? localName(indicator, t.language) : indicatorId}
          </Link>
        );
      },
    },
    area: {
      id: 'area',
      head: t('indicator.targets.area'),
      isRowHead: true,
      className: 'sm:w-1/5',
      cell: ({ areaId, areaName }) => {
        const area = areaId === null ? undefined : areaById.get(areaId);
        if (!area) return areaName;
        return (
          <Link to="/areas/$id" params={{ id: area.id }} className="underline decoration-rule underline-offset-4">
            {localName(area, t.language)}
          </Link>
        );
      },
    },
  };
  const columns: readonly Column<TargetRow>[] = [
    names[subject],
    {
      id: 'target',
      head: t('indicator.targets.target'),
      cell: (row) => (
        <>
          {describeAskedValue({ comparator: row.comparator, value: row.targetValue }, styleOf(row), t) ??
            muted(t('indicator.targets.noFigure'))}
          {row.note === null ? null : (
            <span lang="en" className="block text-12 text-muted">
              {row.note}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'deadline',
      head: t('indicator.targets.deadline'),
      cell: ({ targetPeriod }) =>
        targetPeriod === null
          ? muted(t('indicator.targets.noDeadline'))
          : formatPeriod(targetPeriod, t.language, 'short'),
    },
    {
      id: 'latest',
      head: t('indicator.targets.latest'),
      cell: (row) => {
        const latest = findLatest(
          points.filter((point) => point.areaId === row.areaId && point.indicatorId === row.indicatorId),
        );
        if (!latest) return muted(t('indicator.targets.noReading'));
        const value = formatReading(latest, styleOf(row), t.language);
        return `${value} (${formatPeriod(latest.period, t.language, 'short')})`;
      },
    },
    {
      id: 'policy',
      head: t('indicator.targets.policy'),
      className: 'sm:w-1/3',
      cell: ({ policyId, sourceId }) => {
        const policy = policyId === null ? undefined : policyById.get(policyId);
        const source = sources.get(sourceId);
        return (
          <>
            {policy ? (
              <PlainLink href={hrefs.policy(policy.id)}>
                {[policy.number, t.language === 'vi' ? policy.titleVi : policy.titleEn]
                  .filter((part) => part !== null)
                  .join(', ')}
              </PlainLink>
            ) : (
              muted(t('indicator.targets.noPolicy'))
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
  ];
  return <DataTable caption={caption} columns={columns} rows={targets} rowKey={(row) => row.id} />;
}
