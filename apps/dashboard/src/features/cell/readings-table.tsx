import { describeParts, formatPrintedShare, formatReading, toReadingStyle } from '@dinh/i18n';
import type { OtherReading } from '@dinh/kpi';
import type { CellAnswer, IndicatorRow, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { SourceTitle } from '../sources/source-title.tsx';

interface ReadingsTableProps {
  readonly point: NonNullable<CellAnswer['point']>;
  readonly indicator: IndicatorRow;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

interface ReadingRow {
  readonly reading: OtherReading;
  readonly isChosen: boolean;
  readonly value: string | null;
}

/** Every source's figure for the cell, the one in use first. */
export function ReadingsTable({ point, indicator, sources }: ReadingsTableProps) {
  const t = useTranslate();
  const style = toReadingStyle(indicator, t.language);
  const muted = (text: string) => <span className="text-12 text-muted">{text}</span>;
  const rows: readonly ReadingRow[] = [
    { reading: point, isChosen: true, value: formatReading(point, style, t.language) },
    ...point.others.map((reading) => ({
      reading,
      isChosen: false,
      value: formatReading({ ...reading, agrees: null, hint: null }, style, t.language),
    })),
  ];
  const columns: readonly Column<ReadingRow>[] = [
    {
      id: 'source',
      head: t('cell.readings.source'),
      isRowHead: true,
      className: 'sm:w-1/3',
      cell: ({ reading, isChosen }) => {
        const source = sources.get(reading.sourceId);
        return (
          <>
            {source ? (
              <span className="block font-normal">
                <SourceTitle source={source}>{source.title}</SourceTitle>
              </span>
            ) : (
              reading.sourceId
            )}
            {source ? <SourceLink source={source} /> : null}
            <span className="block font-normal text-12 text-muted">
              {isChosen ? t('cell.readings.chosen') : t('cell.readings.other')}
            </span>
          </>
        );
      },
    },
    {
      id: 'value',
      head: t('cell.readings.value'),
      isNumber: true,
      cell: ({ value }) => <span className="whitespace-nowrap text-16">{value}</span>,
    },
    {
      id: 'parts',
      head: t('cell.readings.parts'),
      cell: ({ reading }) =>
        describeParts(reading, style.denominatorName ?? null, t) ?? muted(t('cell.readings.noParts')),
    },
    {
      id: 'printed',
      head: t('cell.readings.printed'),
      isNumber: true,
      cell: ({ reading }) =>
        reading.reportedShare === null
          ? muted(t('cell.readings.notPrinted'))
          : formatPrintedShare(reading.reportedShare, indicator.unit, t.language),
    },
    { id: 'status', head: t('cell.readings.status'), cell: ({ reading }) => t(`words.status.${reading.status}`) },
    {
      id: 'note',
      head: t('cell.readings.note'),
      cell: ({ reading }) =>
        reading.note === null ? (
          muted(t('cell.readings.noNote'))
        ) : (
          <span lang="en" className="text-12">
            {reading.note}
          </span>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('cell.readings.title')}
      columns={columns}
      rows={rows}
      rowKey={({ reading }) => `${reading.sourceId} ${reading.value}`}
    />
  );
}
