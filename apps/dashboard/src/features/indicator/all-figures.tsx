import { describeAreaOfTime } from '@dinh/charts/ground';
import { compareNames, formatPeriod, toReadingStyle } from '@dinh/i18n';
import { type SeriesPoint, sortReadings } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { IndicatorRow, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { toCellParams } from '../figures/cell-address.ts';
import { partsCell } from '../figures/parts-cell.tsx';
import { SourceLink } from '../figures/source-link.tsx';
import { ValueCell } from '../figures/value-cell.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface AllFiguresProps {
  readonly indicator: IndicatorRow;
  readonly points: readonly SeriesPoint[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

const byPlace = { columnId: 'cell', direction: 'ascending' } as const;

/** Every reading of the indicator with its note and source, by place, then period. */
export function AllFigures({ indicator, points, sources }: AllFiguresProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const style = toReadingStyle(indicator, t.language);
  const nameOf = ({ areaId }: SeriesPoint): string => {
    const area = catalogue.areaById.get(areaId);
    return area ? describeAreaOfTime(catalogue, area, t) : areaId;
  };
  const sortByPlace = (): readonly SeriesPoint[] => {
    const names = new Map(points.map((point) => [point.areaId, nameOf(point)]));
    return sortReadings(points).toSorted((a, b) => compareNames(names.get(a.areaId) ?? '', names.get(b.areaId) ?? ''));
  };
  const columns: readonly Column<SeriesPoint>[] = [
    {
      id: 'cell',
      head: t('indicator.year.area'),
      isRowHead: true,
      sortKey: nameOf,
      cell: (point) => (
        <Link
          to="/d/$release/$indicator/$area/$period"
          params={toCellParams(catalogue.release.number, point)}
          className="underline decoration-rule underline-offset-4"
        >
          {nameOf(point)}, {formatPeriod(point.period, t.language, 'short')}
        </Link>
      ),
    },
    {
      id: 'value',
      head: t('indicator.year.value'),
      isNumber: true,
      sortKey: ({ value }) => value,
      cell: (point) => <ValueCell point={point} style={style} />,
    },
    { id: 'parts', head: t('indicator.year.parts'), cell: (point) => partsCell(point, style, t) },
    {
      id: 'note',
      head: t('indicator.year.note'),
      className: 'text-12 text-muted',
      cell: ({ note }) => (note === null ? '' : <span lang="en">{note}</span>),
    },
    {
      id: 'source',
      head: t('indicator.year.source'),
      cell: ({ sourceId }) => {
        const source = sources.get(sourceId);
        return source ? <SourceLink source={source} /> : null;
      },
    },
  ];
  return (
    <Disclosure summary={t('indicator.sources.show', { count: points.length })}>
      {() => (
        <DataTable
          caption={t('indicator.sources.table')}
          columns={columns}
          rows={sortByPlace()}
          sorted={byPlace}
          rowKey={(row) => `${row.areaId} ${row.period}`}
        />
      )}
    </Disclosure>
  );
}
