import {
  describeParts,
  describeThings,
  formatAge,
  formatChange,
  formatPeriod,
  formatValue,
  isLevel,
  localName,
  toReadingStyle,
} from '@dinh/i18n';
import { families, parseBasis, type StandingRow, splitStandings, toStandingRows } from '@dinh/kpi';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';
import { BestCell } from './best-cell.tsx';
import { RankCell } from './rank-cell.tsx';
import type { StandingProps } from './standing-names.ts';

/** Where the place stands in each indicator, by family; those of which nobody else has a figure behind one line. */
export function StandingTables({ answer, name }: StandingProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { areaId, basis, release } = answer;
  const { compared, alone } = splitStandings(toStandingRows(answer.standings, catalogue.indicatorById));
  const muted = (text: string) => <span className="block text-12 text-muted">{text}</span>;
  const link = ({ indicator }: Pick<StandingRow<IndicatorEntry>, 'indicator'>) => (
    <PlainLink href={hrefs.indicator(indicator.id, [areaId], parseBasis(basis))}>
      {localName(indicator, t.language)}
    </PlainLink>
  );
  const columns: readonly Column<StandingRow<IndicatorEntry>>[] = [
    { id: 'indicator', head: t('standing.table.indicator'), isRowHead: true, className: 'sm:w-[24%]', cell: link },
    {
      id: 'figure',
      head: t('standing.table.figure'),
      className: 'sm:w-[17%]',
      cell: ({ indicator, standing: { own, trend } }) => (
        <>
          <span className="text-16 tabular-nums">
            {formatValue(own.value, toReadingStyle(indicator, t.language), t.language)}
          </span>{' '}
          <span className="whitespace-nowrap text-12 text-muted">{formatPeriod(own.period, t.language, 'short')}</span>
          {own.numerator === null || own.denominator === null ? null : muted(describeParts(own, null, t) ?? '')}
          {own.parts === null || own.parts.length < 2
            ? null
            : muted(t('standing.table.made', { count: own.parts.length }))}
          {trend?.change === 'up' || trend?.change === 'down' ? muted(t(`standing.table.trend.${trend.change}`)) : null}
        </>
      ),
    },
    {
      id: 'peers',
      head: t('standing.table.peers'),
      className: 'sm:w-[14%]',
      cell: ({ standing }) => <RankCell set={standing.among.peers} areaId={areaId} name={name} />,
    },
    {
      id: 'all',
      head: t('standing.table.all'),
      className: 'sm:w-[14%]',
      cell: ({ standing }) => <RankCell set={standing.among.all} areaId={areaId} name={name} />,
    },
    {
      id: 'median',
      head: t('standing.table.median'),
      className: 'sm:w-[13%]',
      cell: (row) => {
        const { toMedian } = row.standing.among.peers;
        if (row.indicator.direction === 'neutral') return muted(t('standing.table.neutral'));
        if (toMedian === null) return muted(t('standing.table.noMedian'));
        const things = describeThings(toMedian, row.indicator, t);
        return (
          <>
            {isLevel(toMedian.difference, row.indicator.decimals)
              ? t('standing.table.level')
              : formatChange(toMedian.difference, toReadingStyle(row.indicator, t.language), t.language)}
            {things === null ? null : muted(things)}
          </>
        );
      },
    },
    {
      id: 'best',
      head: t('standing.table.best'),
      cell: (row) => <BestCell row={row} areaId={areaId} name={name} />,
    },
  ];
  return (
    <>
      {compared.length === 0 ? <p className="text-14">{t('standing.nothing', { name })}</p> : null}
      {families.map((family) => {
        const rows = compared.filter(({ indicator }) => indicator.family === family);
        if (rows.length === 0) return null;
        return (
          <div key={family} className="mt-6">
            <h4 className="font-medium text-14">{t(`words.family.${family}`)}</h4>
            <DataTable
              caption={t('standing.table.caption', { family: t(`words.family.${family}`), name })}
              columns={columns}
              rows={rows}
              rowKey={({ indicator }) => indicator.id}
              isFixed
            />
          </div>
        );
      })}
      {alone.length === 0 ? null : (
        <Disclosure summary={t('standing.alone', { count: alone.length, name })}>
          <ul className="max-w-[68ch] space-y-1">
            {alone.map((row) => (
              <li key={row.indicator.id}>
                {link(row)}{' '}
                <span className="text-12 text-muted">
                  {[
                    formatValue(row.standing.own.value, toReadingStyle(row.indicator, t.language), t.language),
                    formatPeriod(row.standing.own.period, t.language, 'short'),
                    formatAge(row.standing.own.period, release.date, t),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
