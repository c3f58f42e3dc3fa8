import { formatPeriod, localName, toReadingStyle } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { OverviewAnswer, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { partsCell } from '../figures/parts-cell.tsx';
import { rowLinkStyle } from '../figures/row-link-style.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { ValueCell } from '../figures/value-cell.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ReportLink } from '../report/report-link.tsx';

type Headline = OverviewAnswer['headlines'][number];

interface HeadlinesTableProps {
  readonly points: readonly Headline[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** The nation's latest figures, each a link to its series. */
export function HeadlinesTable({ points, sources }: HeadlinesTableProps) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  const columns: readonly Column<Headline>[] = [
    {
      id: 'indicator',
      head: t('overview.headlines.indicator'),
      isRowHead: true,
      className: 'sm:w-[33%]',
      cell: ({ indicatorId, areaId }) => {
        const indicator = indicatorById.get(indicatorId);
        return (
          <>
            <Link
              to="/indicators/$id"
              params={{ id: indicatorId }}
              search={{ areas: [areaId] }}
              className={rowLinkStyle}
            >
              {indicator ? localName(indicator, t.language) : indicatorId}
            </Link>
            {indicator ? (
              <span className="block font-normal text-12 text-muted">{t(`words.family.${indicator.family}`)}</span>
            ) : null}
          </>
        );
      },
    },
    {
      id: 'value',
      head: t('overview.headlines.value'),
      isNumber: true,
      className: 'sm:w-[15%]',
      cell: (point) => {
        const indicator = indicatorById.get(point.indicatorId);
        return indicator ? <ValueCell point={point} style={indicator} /> : null;
      },
    },
    {
      id: 'parts',
      isOptional: true,
      head: t('overview.headlines.parts'),
      className: 'sm:w-[20%]',
      cell: (point) => {
        const indicator = indicatorById.get(point.indicatorId);
        return indicator ? partsCell(point, toReadingStyle(indicator, t.language), t) : null;
      },
    },
    {
      id: 'period',
      head: t('overview.headlines.period'),
      cell: ({ period }) => <span className="whitespace-nowrap">{formatPeriod(period, t.language, 'short')}</span>,
    },
    {
      id: 'source',
      head: t('overview.headlines.source'),
      cell: (point) => {
        const source = sources.get(point.sourceId);
        return (
          <>
            {source ? <SourceLink source={source} /> : null}
            <span className="block">
              <ReportLink cell={point} />
            </span>
          </>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t('overview.headlines.title')}
      columns={columns}
      rows={points}
      rowKey={(point) => `${point.indicatorId} ${point.period}`}
      isLinked
    />
  );
}
