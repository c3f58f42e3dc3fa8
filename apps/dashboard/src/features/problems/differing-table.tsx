import { describeReading } from '@dinh/i18n';
import type { OtherReading } from '@dinh/kpi';
import type { ProblemsAnswer, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { FirstRows } from '../../ui/first-rows.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ReportLink } from '../report/report-link.tsx';
import { ProblemName } from './problem-name.tsx';
import { useProblemPlace } from './use-problem-place.ts';

type DifferingPoint = ProblemsAnswer['differing'][number];

interface DifferingTableProps {
  readonly points: readonly DifferingPoint[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** The figure in use beside those of the other sources of its cell. */
export function DifferingTable({ points, sources }: DifferingTableProps) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  const reading = (point: DifferingPoint, own: OtherReading) => {
    const indicator = indicatorById.get(point.indicatorId);
    const source = sources.get(own.sourceId);
    const style = { unit: indicator?.unit ?? 'count', decimals: indicator?.decimals ?? 0 };
    return (
      <span key={own.sourceId} className="block pb-1">
        <span className="block text-16 tabular-nums">
          {describeReading({ ...own, agrees: null, hint: null }, style, t)}
        </span>
        {source ? <SourceLink source={source} /> : null}
      </span>
    );
  };
  const nameOf = useProblemPlace();
  const columns: readonly Column<DifferingPoint>[] = [
    {
      id: 'cell',
      head: t('problems.shares.cell'),
      isRowHead: true,
      sortKey: nameOf,
      className: 'sm:w-1/3',
      cell: (point) => (
        <>
          <ProblemName areaId={point.areaId} indicatorId={point.indicatorId} period={point.period} />
          <ReportLink cell={point} />
        </>
      ),
    },
    { id: 'chosen', head: t('problems.differing.chosen'), cell: (point) => reading(point, point) },
    {
      id: 'others',
      head: t('problems.differing.others'),
      cell: (point) => point.others.map((other) => reading(point, other)),
    },
    {
      id: 'reason',
      head: t('problems.differing.reason'),
      className: 'text-12',
      cell: (point) => t(`words.reason.${point.reason}`),
    },
  ];
  return (
    <FirstRows rows={points} label={t('problems.all', { count: points.length })}>
      {(rows) => (
        <DataTable
          caption={t('problems.differing.title')}
          columns={columns}
          rows={rows}
          rowKey={(point) => `${point.areaId} ${point.indicatorId} ${point.period}`}
        />
      )}
    </FirstRows>
  );
}
