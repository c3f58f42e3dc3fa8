import { describeReading } from '@dinh/i18n';
import type { PrintedFigure, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ReportLink } from '../report/report-link.tsx';
import { ProblemName } from './problem-name.tsx';
import { useProblemPlace } from './use-problem-place.ts';

interface PrintedTableProps {
  readonly caption: string;
  readonly figures: readonly PrintedFigure[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** Figures as their sources print them, for rows that stand outside the series. */
export function PrintedTable({ caption, figures, sources }: PrintedTableProps) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  const nameOf = useProblemPlace();
  const columns: readonly Column<PrintedFigure>[] = [
    {
      id: 'name',
      head: t('problems.shares.cell'),
      isRowHead: true,
      sortKey: nameOf,
      className: 'sm:w-1/3',
      cell: (row) => <ProblemName {...row} />,
    },
    {
      id: 'value',
      head: t('problems.notPlaced.value'),
      cell: (row) => {
        const indicator = indicatorById.get(row.indicatorId);
        const style = { unit: indicator?.unit ?? 'count', decimals: indicator?.decimals ?? 0 };
        return (
          <>
            <span className="text-16 tabular-nums">
              {describeReading({ ...row, agrees: null, hint: null }, style, t) ?? t('words.absence.not-found')}
            </span>
            {row.status === 'reported' ? null : (
              <span className="block text-12 text-muted">{t(`words.status.${row.status}`)}</span>
            )}
          </>
        );
      },
    },
    {
      id: 'note',
      head: t('problems.notPlaced.note'),
      className: 'text-12',
      cell: ({ note }) =>
        note === null ? (
          <span className="text-muted">{t('problems.notPlaced.noNote')}</span>
        ) : (
          <span lang="en">{note}</span>
        ),
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
      caption={caption}
      columns={columns}
      rows={figures}
      rowKey={(row) => `${row.areaName} ${row.indicatorId} ${row.period} ${row.sourceId} ${row.value}`}
    />
  );
}
