import { describeAreaOfTime } from '@dinh/charts/ground';
import { formatDate, formatPeriod, localName, toReadingStyle } from '@dinh/i18n';
import type { Revision, SeriesPoint } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReleaseRow, RevisedAnswer } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { FirstRows } from '../../ui/first-rows.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { toCellParams } from '../figures/cell-address.ts';
import { indexSources } from '../figures/find-source.ts';
import { partsCell } from '../figures/parts-cell.tsx';
import { SourceName } from '../figures/source-link.tsx';
import { ValueCell } from '../figures/value-cell.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface RevisionsTableProps {
  readonly answer: RevisedAnswer;
  readonly revisions: readonly Revision[];
}

/** Cells with what either release holds of each: the figure, its parts, its source, and the way to its page. */
export function RevisionsTable({ answer, revisions }: RevisionsTableProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { release, against } = answer;
  const sources = indexSources(answer.sources);
  const newAreas = new Map(answer.areas.map((area) => [area.id, area]));
  const isOne = new Set(revisions.map(({ indicatorId }) => indicatorId)).size === 1;
  const nameOf = ({ indicatorId, areaId, period }: Revision): string => {
    const known = catalogue.areaById.get(areaId);
    const added = newAreas.get(areaId);
    const area = known ? describeAreaOfTime(catalogue, known, t) : added ? localName(added, t.language) : areaId;
    const cell = `${area}, ${formatPeriod(period, t.language, 'short')}`;
    const indicator = catalogue.indicatorById.get(indicatorId);
    return isOne ? cell : `${indicator ? localName(indicator, t.language) : indicatorId}: ${cell}`;
  };
  const sayPoint = (revision: Revision, point: SeriesPoint | null, { number }: ReleaseRow): ReactNode => {
    if (!point) return <span className="text-12 text-muted">{t('revisions.noCell')}</span>;
    const indicator = catalogue.indicatorById.get(point.indicatorId);
    const style = indicator ? toReadingStyle(indicator, t.language) : { unit: 'count' as const, decimals: 0 };
    const source = sources.get(point.sourceId);
    return (
      <>
        <Link
          to="/d/$release/$indicator/$area/$period"
          params={toCellParams(number, revision)}
          // The cell's own release stands in its path.
          search={(search) => ({ ...search, release: number === against.number ? undefined : number })}
          className="underline decoration-rule underline-offset-4"
        >
          <ValueCell point={point} style={style} />
        </Link>
        <span className="block text-12 print:text-12">{partsCell(point, style, t)}</span>
        {source && point.value !== null ? <SourceName source={source} /> : null}
      </>
    );
  };
  const headOf = ({ number, date }: ReleaseRow): string =>
    t('revisions.ofRelease', { number: String(number), date: formatDate(date, t.language) });
  const columns: readonly Column<Revision>[] = [
    { id: 'cell', head: t('revisions.cell'), isRowHead: true, className: 'sm:w-1/3', cell: nameOf },
    {
      id: 'before',
      head: headOf(release),
      className: 'sm:w-1/3',
      cell: (revision) => sayPoint(revision, revision.before, release),
    },
    { id: 'now', head: headOf(against), cell: (revision) => sayPoint(revision, revision.now, against) },
  ];
  return (
    <div className="mt-2 max-w-3xl">
      <FirstRows rows={revisions} label={t('revisions.all', { count: revisions.length })}>
        {(rows) => (
          <DataTable
            caption={t('revisions.table')}
            columns={columns}
            rows={rows}
            rowKey={({ indicatorId, areaId, period }) => `${indicatorId} ${areaId} ${period}`}
          />
        )}
      </FirstRows>
    </div>
  );
}
