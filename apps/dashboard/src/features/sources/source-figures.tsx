import { describeReading } from '@dinh/i18n';
import { checkShare } from '@dinh/kpi';
import { useState } from 'react';
import type { PrintedFigure } from '../../app/answers.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { ProblemName } from '../problems/problem-name.tsx';

/** Only counts over a register have more; a table of thousands of rows would hold up the page. */
const mostShown = 200;

/** The figures a source prints, each linking to its cell; those without a period or an area have none. */
export function SourceFigures({ figures }: { readonly figures: readonly PrintedFigure[] }) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  const [isWhole, setIsWhole] = useState(false);
  const rows = isWhole ? figures : figures.slice(0, mostShown);
  const columns: readonly Column<PrintedFigure>[] = [
    {
      id: 'cell',
      head: t('sources.one.cell'),
      isRowHead: true,
      className: 'sm:w-2/5',
      cell: (row) => <ProblemName {...row} />,
    },
    {
      id: 'value',
      head: t('sources.one.value'),
      cell: (row) => {
        const indicator = indicatorById.get(row.indicatorId);
        const { numerator, denominator, reportedShare: printed } = row;
        const { agrees, hint } = checkShare({ numerator, denominator, printed, factor: indicator?.factor ?? 1 });
        const style = { unit: indicator?.unit ?? 'count', decimals: indicator?.decimals ?? 0 };
        return (
          <>
            <span className="text-16 tabular-nums">
              {describeReading({ ...row, agrees, hint }, style, t) ?? t('words.absence.not-found')}
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
      head: t('sources.one.figureNote'),
      className: 'text-12 text-muted',
      isOptional: true,
      cell: ({ note }) => (note === null ? '' : <span lang="en">{note}</span>),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('sources.one.figures', { count: figures.length })}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.areaName} ${row.indicatorId} ${row.period} ${row.value}`}
      />
      {rows.length === figures.length ? null : (
        <button type="button" className={`${buttonStyle} mt-3`} onClick={() => setIsWhole(true)}>
          {t('sources.one.all', { count: figures.length })}
        </button>
      )}
    </>
  );
}
