import { formatChange, formatNumber, formatPeriod } from '@dinh/i18n';
import {
  compareReported,
  countedDesignations,
  type Designation,
  type ReportedComparison,
  reportedTotals,
} from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { HeritageAnswer, HeritageRow, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { toCellParams } from '../figures/cell-address.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';

type ReportedPoint = HeritageAnswer['reported'][number];

interface ReportedTableProps {
  readonly answer: HeritageAnswer;
  readonly items: readonly HeritageRow[];
  readonly designation: Designation | undefined;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

interface ReportedRow extends ReportedComparison<ReportedPoint> {
  readonly designation: Designation;
}

const style = { unit: 'items', decimals: 0 } as const;

function compareAll({ answer, items, designation: chosen }: ReportedTableProps): readonly ReportedRow[] {
  return countedDesignations
    .filter((designation) => chosen === undefined || designation === chosen)
    .flatMap((designation) =>
      compareReported({
        items: items.filter((item) => item.designation === designation),
        reported: answer.reported.filter(({ indicatorId }) => indicatorId === reportedTotals[designation]),
        completeTo: answer.registers.find((register) => register.designation === designation)?.completeTo ?? null,
      }).map((row) => ({ ...row, designation })),
    );
}

/** Totals that sources report for the nation, each beside the register's own count of that day. */
export function ReportedTable(props: ReportedTableProps) {
  const { sources } = props;
  const t = useTranslate();
  const { release } = useCatalogue();
  const rows = compareAll(props);
  const number = (value: number) => (
    <span className="whitespace-nowrap text-16">{formatNumber(value, t.language)}</span>
  );
  const columns: readonly Column<ReportedRow>[] = [
    {
      id: 'designation',
      head: t('heritage.reported.designation'),
      isRowHead: true,
      className: 'sm:w-1/4',
      cell: ({ designation }) => t(`words.designation.${designation}`),
    },
    {
      id: 'period',
      head: t('heritage.reported.period'),
      cell: ({ reported }) => (
        <Link
          to="/d/$release/$indicator/$area/$period"
          params={toCellParams(release.number, reported)}
          className="underline decoration-rule underline-offset-4"
        >
          {formatPeriod(reported.period, t.language, 'short')}
        </Link>
      ),
    },
    {
      id: 'published',
      head: t('heritage.reported.published'),
      isNumber: true,
      cell: ({ reported }) => (
        <>
          {number(reported.value ?? 0)}
          {reported.status === 'reported' ? null : (
            <span className="block text-12 text-muted">{t(`words.status.${reported.status}`)}</span>
          )}
        </>
      ),
    },
    { id: 'counted', head: t('heritage.reported.counted'), isNumber: true, cell: ({ counted }) => number(counted) },
    {
      id: 'difference',
      head: t('heritage.reported.difference'),
      isNumber: true,
      cell: ({ difference }) => (
        <span className="whitespace-nowrap">{formatChange(difference, style, t.language)}</span>
      ),
    },
    {
      id: 'register',
      head: t('heritage.reported.register'),
      className: 'text-12',
      cell: ({ complete }) => t(complete ? 'heritage.reported.completeThen' : 'heritage.reported.incompleteThen'),
    },
    {
      id: 'source',
      head: t('heritage.reported.source'),
      cell: ({ reported }) => {
        const source = sources.get(reported.sourceId);
        return source ? <SourceLink source={source} /> : null;
      },
    },
  ];
  return (
    <Section anchor="reported" title={t('heritage.reported.title')} lead={t('heritage.reported.text')}>
      {rows.length === 0 ? (
        <p className="text-14">{t('heritage.reported.none')}</p>
      ) : (
        <DataTable
          caption={t('heritage.reported.title')}
          columns={columns}
          rows={rows}
          rowKey={({ designation, reported }) => `${designation} ${reported.period}`}
        />
      )}
    </Section>
  );
}
