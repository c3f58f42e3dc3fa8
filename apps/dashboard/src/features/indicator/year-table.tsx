import { describeArea } from '@dinh/charts/ground';
import { compareNames, formatList, formatPeriod, toReadingStyle } from '@dinh/i18n';
import { parsePeriod, type ReadPoints, readingsOf, type SeriesPoint, type YearCoverage } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { AreaRow, IndicatorRow, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { toCellParams } from '../figures/cell-address.ts';
import { partsCell } from '../figures/parts-cell.tsx';
import { SourceLink } from '../figures/source-link.tsx';
import { ValueCell } from '../figures/value-cell.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ReportLink } from '../report/report-link.tsx';

interface YearTableProps {
  readonly title: string;
  readonly indicator: IndicatorRow;
  readonly year: YearCoverage<SeriesPoint, AreaRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly read: ReadPoints;
}

const byValue = { columnId: 'value', direction: 'descending' } as const;

/** The year's places from the highest value down, then the names of those without a figure. */
export function YearTable({ title, indicator, year, sources, read }: YearTableProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const style = toReadingStyle(indicator, t.language);
  const rows = year.readings.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.areaId.localeCompare(b.areaId));
  const have = new Set(rows.map((row) => row.areaId));
  const without = year.due
    .filter((area) => !have.has(area.id))
    .map((area) => describeArea(catalogue, area, t))
    .toSorted(compareNames);
  const nameOf = (areaId: string): string => {
    const area = catalogue.areaById.get(areaId);
    return area ? describeArea(catalogue, area, t) : areaId;
  };
  const columns: readonly Column<SeriesPoint>[] = [
    {
      id: 'area',
      head: t('indicator.year.area'),
      isRowHead: true,
      sortKey: ({ areaId }) => nameOf(areaId),
      cell: ({ areaId }) => {
        return (
          <Link to="/areas/$id" params={{ id: areaId }} className="underline decoration-rule underline-offset-4">
            {nameOf(areaId)}
          </Link>
        );
      },
    },
    {
      id: 'value',
      head: t('indicator.year.value'),
      isNumber: true,
      sortKey: ({ value }) => value,
      cell: (point) => <ValueCell point={point} style={style} />,
    },
    {
      id: 'parts',
      head: t('indicator.year.parts'),
      cell: (point) => partsCell(point, style, t),
    },
    {
      id: 'period',
      head: t('indicator.year.period'),
      sortKey: ({ period }) => parsePeriod(period).end,
      cell: (point) =>
        read.made.has(point) ? (
          formatPeriod(point.period, t.language, 'short')
        ) : (
          <Link
            to="/d/$release/$indicator/$area/$period"
            params={toCellParams(catalogue.release.number, point)}
            className="underline decoration-rule underline-offset-4"
          >
            {formatPeriod(point.period, t.language, 'short')}
          </Link>
        ),
    },
    {
      id: 'source',
      head: t('indicator.year.source'),
      cell: (point) => {
        const readings = readingsOf(read, point);
        const ids = new Set(readings.map(({ sourceId }) => sourceId));
        return (
          <>
            {[...ids].map((id) => {
              const source = sources.get(id);
              return source ? <SourceLink key={id} source={source} /> : null;
            })}
            <span className="block">
              <ReportLink cell={readings[0] ?? point} />
            </span>
          </>
        );
      },
    },
  ];
  return (
    <>
      <h3 className="mb-2 font-semibold text-16">{title}</h3>
      <DataTable caption={title} columns={columns} rows={rows} rowKey={(row) => row.areaId} sorted={byValue} />
      {without.length === 0 ? null : (
        <p className="mt-3 max-w-[68ch] text-12 text-muted">
          {t('indicator.year.without', { count: without.length, year: String(year.year) })}:{' '}
          {formatList(without, t.language)}.
        </p>
      )}
    </>
  );
}
