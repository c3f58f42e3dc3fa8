import { describeFinding, describeReading } from '@dinh/i18n';
import type { FindingRow, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FirstRows } from '../../ui/first-rows.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ReportLink } from '../report/report-link.tsx';
import { ProblemName } from './problem-name.tsx';

type Figure = FindingRow['figure'];

interface FindingsTableProps {
  readonly caption: string;
  readonly findings: readonly FindingRow[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** More than these are folded behind one line. */
const mostShown = 2;

/** What a long list of figures is of, by the check that names it; else of the areas below. */
function toOthersKey({ kind }: FindingRow) {
  return kind === 'successor-apart-from-predecessors' ? 'problems.findings.predecessors' : 'problems.findings.children';
}

/** Figures beside those they do not agree with, each with its cell and its source. */
export function FindingsTable({ caption, findings, sources }: FindingsTableProps) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  const reading = (indicatorId: string, figure: Figure) => {
    const indicator = indicatorById.get(indicatorId);
    const source = sources.get(figure.sourceId);
    const style = { unit: indicator?.unit ?? 'count', decimals: indicator?.decimals ?? 0 };
    return (
      <>
        <span className="block text-16 tabular-nums">
          {describeReading({ ...figure, agrees: null, hint: null }, style, t)}
        </span>
        {source ? <SourceLink source={source} /> : null}
      </>
    );
  };
  const listOthers = ({ indicatorId, others }: FindingRow) =>
    others.map((other) => (
      <span key={`${other.areaId} ${other.period} ${other.sourceId}`} className="block pb-1">
        {reading(indicatorId, other)}
        <span className="block text-12">
          <ProblemName areaId={other.areaId} indicatorId={indicatorId} period={other.period} />
        </span>
      </span>
    ));
  const columns: readonly Column<FindingRow>[] = [
    {
      id: 'cell',
      head: t('problems.findings.figure'),
      isRowHead: true,
      className: 'sm:w-1/4',
      cell: (row) => (
        <>
          <ProblemName areaId={row.areaId} indicatorId={row.indicatorId} period={row.period} />
          <ReportLink cell={row} />
        </>
      ),
    },
    {
      id: 'value',
      head: t('problems.findings.value'),
      cell: (row) => reading(row.indicatorId, row.figure),
    },
    {
      id: 'others',
      head: t('problems.findings.others'),
      cell: (row) => {
        if (row.others.length === 0) return <span className="text-muted">{t('problems.findings.itself')}</span>;
        if (row.others.length <= mostShown) return listOthers(row);
        return (
          <Disclosure summary={t(toOthersKey(row), { count: row.others.length })}>{() => listOthers(row)}</Disclosure>
        );
      },
    },
    {
      id: 'why',
      head: t('problems.findings.why'),
      className: 'text-12 sm:w-1/4',
      cell: (row) => {
        const indicator = indicatorById.get(row.indicatorId);
        return indicator ? describeFinding(row, indicator, t) : null;
      },
    },
  ];
  return (
    <FirstRows rows={findings} label={t('problems.all', { count: findings.length })}>
      {(rows) => (
        <DataTable
          caption={caption}
          columns={columns}
          rows={rows}
          rowKey={(row) =>
            JSON.stringify([row.indicatorId, row.areaId, row.period, row.figure.sourceId, row.others[0]])
          }
        />
      )}
    </FirstRows>
  );
}
