import { StatusMark } from '@dinh/charts/status';
import {
  describeAskedValue,
  describeAssessment,
  describeTarget,
  describeTargetFlags,
  formatAge,
  formatPeriod,
  formatValue,
  localDefinition,
  localName,
  toReadingStyle,
} from '@dinh/i18n';
import { type AssessedTarget, statusesByWorst } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { PolicyRow, SourceRow, TargetRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { PageTargets } from './page-targets.ts';

export interface TargetsTableProps {
  /**
   * What names a row: the indicator on an area's page, the area on an indicator's, both on a document's, which is named
   * there already; both are named elsewhere else.
   */
  readonly subject: 'indicator' | 'area' | 'document' | 'target';
  readonly caption: string;
  readonly targets: readonly TargetRow[];
  readonly aims: Pick<PageTargets, 'assessed' | 'asOf'>;
  readonly policies: readonly PolicyRow[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

interface AssessedRow {
  readonly row: TargetRow;
  readonly target: AssessedTarget;
}

const muted = 'block text-12 text-muted';
const link = 'underline decoration-rule underline-offset-4';

/** The worst first. */
function rankOf({ target }: AssessedRow): number {
  return statusesByWorst.indexOf(target.assessment.status);
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    <span key={line} className={index === 0 ? 'block' : muted}>
      {line}
    </span>
  ));
}

/** Targets as their documents state them, the worst first, with how each stands, why, what it lacks and where its pace leads. */
export function TargetsTable({ subject, caption, targets, aims, policies, sources }: TargetsTableProps) {
  const t = useTranslate();
  const hrefs = useHrefs();
  const { areaById, indicatorById } = useCatalogue();
  const policyById = new Map(policies.map((policy) => [policy.id, policy]));
  const rowById = new Map(targets.map((row) => [row.id, row]));
  const rows = aims.assessed
    .flatMap((target): readonly AssessedRow[] => {
      const row = rowById.get(target.id);
      return row ? [{ row, target }] : [];
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const describe = ({ row, target }: AssessedRow) => {
    const indicator = indicatorById.get(row.indicatorId);
    return {
      style: indicator ? toReadingStyle(indicator, t.language) : ({ unit: 'count', decimals: 0 } as const),
      described: {
        assessment: target.assessment,
        target,
        thingsName: indicator ? localDefinition(indicator, t.language).numerator : null,
      },
    };
  };
  const nameOfIndicator = ({ row: { indicatorId, areaId } }: AssessedRow) => {
    const indicator = indicatorById.get(indicatorId);
    return (
      <PlainLink href={hrefs.indicator(indicatorId, areaId === null ? [] : [areaId])} className={link}>
        {indicator ? localName(indicator, t.language) : indicatorId}
      </PlainLink>
    );
  };
  const textOfArea = ({ row: { areaId, areaName } }: AssessedRow): string => {
    const area = areaId === null ? undefined : areaById.get(areaId);
    return area ? localName(area, t.language) : areaName;
  };
  const nameOfArea = ({ row: { areaId, areaName } }: AssessedRow) => {
    const area = areaId === null ? undefined : areaById.get(areaId);
    if (!area) return areaName;
    return (
      <Link to="/areas/$id" params={{ id: area.id }} className={link}>
        {localName(area, t.language)}
      </Link>
    );
  };
  const askedCell = (one: AssessedRow) => {
    const { style, described } = describe(one);
    const { deadline, value, upper, comparator } = one.target;
    const { baselineValue, baselinePeriod } = one.row;
    const base = baselineValue === null ? null : formatValue(baselineValue, style, t.language);
    return (
      <>
        {describeAskedValue(described.target, style, t) ?? t('target.asked.growth')}
        <span className={muted}>
          {deadline === null
            ? t('target.drawn.noDeadline')
            : t('target.table.due', { deadline: formatPeriod(deadline, t.language, 'short') })}
        </span>
        {comparator === '>=' && upper !== null ? (
          <span className={muted}>
            {t('target.table.range', {
              range: describeAskedValue({ comparator: 'between', value, upper }, style, t) ?? '',
            })}
          </span>
        ) : null}
        {base === null ? null : (
          <span className={muted}>
            {baselinePeriod === null
              ? t('target.table.baseUndated', { value: base })
              : t('target.table.base', { value: base, period: formatPeriod(baselinePeriod, t.language) })}
          </span>
        )}
        {one.row.note === null ? null : (
          <span lang="en" className={muted}>
            {one.row.note}
          </span>
        )}
      </>
    );
  };
  const asked: Column<AssessedRow> = { id: 'target', head: t('target.table.asked'), cell: askedCell };
  const heads: Readonly<Record<TargetsTableProps['subject'], readonly Column<AssessedRow>[]>> = {
    indicator: [
      {
        id: 'indicator',
        head: t('indicator.targets.indicator'),
        isRowHead: true,
        className: 'sm:w-[16%]',
        cell: nameOfIndicator,
      },
      asked,
    ],
    area: [
      { id: 'area', head: t('indicator.targets.area'), isRowHead: true, className: 'sm:w-[10%]', cell: nameOfArea },
      asked,
    ],
    document: [
      {
        id: 'indicator',
        head: t('indicator.targets.indicator'),
        isRowHead: true,
        className: 'sm:w-[16%]',
        cell: (one) => (
          <>
            {nameOfIndicator(one)}
            <span className="block font-normal text-12 text-muted">{textOfArea(one)}</span>
          </>
        ),
      },
      asked,
    ],
    target: [{ ...asked, isRowHead: true }],
  };
  const isOfDocument = subject === 'document';
  const columns: readonly Column<AssessedRow>[] = [
    ...heads[subject],
    {
      id: 'status',
      head: t('target.table.status'),
      className: 'sm:w-[24%]',
      sortKey: rankOf,
      cell: (one) => {
        const { style, described } = describe(one);
        const { status } = one.target.assessment;
        const flags = describeTargetFlags(one.target.assessment, t);
        return (
          <>
            <span className="inline-flex items-center gap-1.5 font-medium">
              <StatusMark status={status} />
              {t(`target.status.${status}`)}
            </span>
            <span className={muted}>{describeTarget(described, style, t)}</span>
            {flags.length === 0 ? null : <span className={muted}>{flags.join('; ')}</span>}
          </>
        );
      },
    },
    {
      id: 'figure',
      head: t('target.table.figure'),
      sortKey: ({ target }) => target.reading?.period ?? null,
      cell: (one) => {
        const { reading, areaId, indicatorId } = one.target;
        if (reading === null || areaId === null)
          return <span className="text-muted">{t('target.table.noFigure')}</span>;
        return (
          <>
            <PlainLink href={hrefs.cell({ indicatorId, areaId, period: reading.period })} className={link}>
              {`${formatValue(reading.value, describe(one).style, t.language)} (${formatPeriod(reading.period, t.language, 'short')})`}
            </PlainLink>
            <span className={muted}>{formatAge(reading.period, aims.asOf, t)}</span>
          </>
        );
      },
    },
    ...(['gap', 'pace', 'ahead'] as const).map(
      (id): Column<AssessedRow> => ({
        id,
        head: t(`target.table.${id}`),
        isOptional: true,
        cell: (one) => {
          const { style, described } = describe(one);
          const lines = describeAssessment(described, style, t)[id];
          return lines.length === 0 ? null : <Lines lines={lines} />;
        },
      }),
    ),
    {
      id: 'policy',
      head: isOfDocument ? t('target.table.source') : t('target.table.policy'),
      className: isOfDocument ? 'sm:w-[12%]' : 'sm:w-[18%]',
      cell: ({ row: { policyId, sourceId } }) => {
        const policy = policyId === null ? undefined : policyById.get(policyId);
        const source = sources.get(sourceId);
        const title = policy && (t.language === 'vi' ? policy.titleVi : policy.titleEn);
        return (
          <>
            {isOfDocument ? null : policy ? (
              <PlainLink href={hrefs.policy(policy.id)} className={link}>
                {[policy.number, title].filter((part) => part !== null).join(', ')}
              </PlainLink>
            ) : (
              <span className="text-muted">{t('indicator.targets.noPolicy')}</span>
            )}
            {source ? (
              <span className="block text-12">
                <SourceLink source={source} />
              </span>
            ) : null}
          </>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      sorted={{ columnId: 'status', direction: 'ascending' }}
      rowKey={({ row }) => row.id}
    />
  );
}
