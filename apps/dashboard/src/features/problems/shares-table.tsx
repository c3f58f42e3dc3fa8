import { describeParts, formatChange, formatPrintedShare, formatValue } from '@dinh/i18n';
import type { ProblemsAnswer, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ReportLink } from '../report/report-link.tsx';
import { ProblemName } from './problem-name.tsx';
import { useProblemPlace } from './use-problem-place.ts';

type ShareRow = ProblemsAnswer['shares'][number];

interface SharesTableProps {
  readonly shares: readonly ShareRow[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

const decimalsBesidePrinted = 2;

/** Printed shares beside what their parts give. */
export function SharesTable({ shares, sources }: SharesTableProps) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  const styleOf = (row: ShareRow) => ({
    unit: indicatorById.get(row.indicatorId)?.unit ?? 'percent',
    decimals: decimalsBesidePrinted,
  });
  const nameOf = useProblemPlace();
  const columns: readonly Column<ShareRow>[] = [
    {
      id: 'cell',
      head: t('problems.shares.cell'),
      isRowHead: true,
      sortKey: nameOf,
      className: 'sm:w-1/3',
      cell: (row) => <ProblemName {...row} />,
    },
    {
      id: 'printed',
      head: t('problems.shares.printed'),
      isNumber: true,
      sortKey: ({ reportedShare }) => (reportedShare === null ? null : Number(reportedShare)),
      cell: (row) => (
        <span className="whitespace-nowrap text-16">
          {row.reportedShare === null ? '' : formatPrintedShare(row.reportedShare, styleOf(row).unit, t.language)}
        </span>
      ),
    },
    {
      id: 'computed',
      head: t('problems.shares.computed'),
      isNumber: true,
      sortKey: ({ computed }) => computed,
      cell: (row) => (
        <span className="whitespace-nowrap text-16">{formatValue(row.computed, styleOf(row), t.language)}</span>
      ),
    },
    {
      id: 'parts',
      head: t('problems.shares.parts'),
      isNumber: true,
      cell: (row) => <span className="sm:whitespace-nowrap">{describeParts(row, null, t)}</span>,
    },
    {
      id: 'difference',
      head: t('problems.shares.difference'),
      isNumber: true,
      sortKey: ({ difference }) => difference,
      cell: (row) => (
        <span className="sm:whitespace-nowrap">{formatChange(row.difference, styleOf(row), t.language)}</span>
      ),
    },
    {
      id: 'hint',
      head: t('problems.shares.hint'),
      className: 'text-12',
      cell: (row) => (row.hint === null ? t('problems.shares.noHint') : t(`words.hint.${row.hint}`)),
    },
    {
      id: 'source',
      head: t('problems.shares.source'),
      cell: (row) => {
        const source = sources.get(row.sourceId);
        const { areaId, indicatorId, period } = row;
        return (
          <>
            {source ? <SourceLink source={source} /> : null}
            {areaId === null || period === null ? null : (
              <span className="block">
                <ReportLink cell={{ areaId, indicatorId, period }} />
              </span>
            )}
          </>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t('problems.shares.title')}
      columns={columns}
      rows={shares}
      rowKey={(row) => `${row.areaId} ${row.areaName} ${row.indicatorId} ${row.period} ${row.sourceId}`}
    />
  );
}
