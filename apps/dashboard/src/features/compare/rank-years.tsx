import { describeAreaOfTime } from '@dinh/charts/ground';
import { describeRank } from '@dinh/i18n';
import { rankYear, type YearRanking } from '@dinh/kpi';
import { useMemo } from 'react';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import type { CompareReading } from './read-indicator.ts';

interface RankedYear {
  readonly year: number;
  readonly due: number;
  readonly found: YearRanking<CompareReading>;
}

/** The rank of each chosen place year by year, always with the set it is among. */
export function RankYears({ detail }: { readonly detail: ComparedIndicator }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { readings, measured, read, years, places } = detail;
  const rows = useMemo(
    (): readonly RankedYear[] =>
      years.toReversed().map(({ year, due }) => ({
        year,
        due,
        found: rankYear({
          readings,
          areas: catalogue.areas,
          level: 'province',
          year,
          measure: measured.measure,
          decimals: measured.decimals,
          direction: measured.direction,
          basisDay: read.day,
        }),
      })),
    [readings, measured, read, years, catalogue],
  );
  const columns: readonly Column<RankedYear>[] = [
    { id: 'year', head: t('comparePage.time.year'), isRowHead: true, cell: ({ year }) => String(year) },
    {
      id: 'set',
      head: t('comparePage.time.set'),
      isNumber: true,
      cell: ({ found, due }) => `${found.readings.size}/${due}`,
    },
    ...places.map(({ area }): Column<RankedYear> => {
      const name = describeAreaOfTime(catalogue, area, t);
      return {
        id: area.id,
        head: name,
        cell: ({ found: { ranking, readings: ranked, without }, due }) => {
          const isFull = ranking.status === 'ranked' && ranking.full;
          const missing = without.find(({ id }) => id === area.id);
          if (!ranked.has(area.id)) {
            return (
              <span className="text-12 text-muted">
                {missing === undefined
                  ? t('compare.noSuchArea')
                  : missing.reason === 'incomplete'
                    ? t('comparePage.time.incomplete')
                    : t(`words.absence.${missing.reason}`)}
              </span>
            );
          }
          if (ranking.status === 'too-few') {
            return <span className="text-12 text-muted">{t('comparePage.time.tooFew', { need: ranking.need })}</span>;
          }
          return (
            <span className={isFull ? '' : 'text-12 text-muted'}>
              {describeRank({ ranking, areaId: area.id, name, level: 'province', due }, t)}
            </span>
          );
        },
      };
    }),
  ];
  return (
    <DataTable caption={t('comparePage.time.rank')} columns={columns} rows={rows} rowKey={({ year }) => String(year)} />
  );
}
