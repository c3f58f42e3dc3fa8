import { YearColumns } from '@dinh/charts/columns';
import { FigureFrame } from '@dinh/charts/figure';
import { formatNumber } from '@dinh/i18n';
import { countInscriptions, type YearInscriptions } from '@dinh/kpi';
import { useMemo } from 'react';
import type { RegisterRow, SourceRow } from '../../app/answers.ts';
import type { HeritageState } from '../../app/heritage-state.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { HeritageSelection } from './select-heritage.ts';
import { useHeritageImprint } from './use-heritage-imprint.ts';

interface InscriptionsFigureProps {
  readonly selection: HeritageSelection;
  readonly state: HeritageState;
  readonly registers: readonly RegisterRow[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** How many items each year brought, with its table twin. */
export function InscriptionsFigure({ selection, state, registers, sources }: InscriptionsFigureProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const imprintOf = useHeritageImprint(sources);
  const { counted, area = catalogue.nation } = selection;
  const years = useMemo(() => countInscriptions(counted, registers), [counted, registers]);
  const [first] = years;
  const last = years.at(-1);
  if (!area || !first || !last) return null;
  const totalOf = ({ complete, partial }: YearInscriptions): number => complete + partial;
  const most = years.reduce((best, year) => (totalOf(year) > totalOf(best) ? year : best), first);
  const { designation } = state;
  const words = designation ? t(`words.designation.${designation}`) : t('heritage.years.allDesignations');
  const title = t('heritage.years.figure', {
    subject: `${words}, ${describeAreaOfTime(catalogue, area, t)}`,
    years: first.year === last.year ? String(first.year) : `${first.year}–${last.year}`,
  });
  const imprint = imprintOf({
    title,
    items: counted,
    state: { designation, area: state.area },
    cell: { indicatorId: `register-${designation ?? 'national-ich'}`, areaId: area.id, period: String(last.year) },
  });
  if (!imprint) return null;
  const summary = t('heritage.years.summary', {
    title,
    items: counted.length,
    most: totalOf(most),
    year: String(most.year),
  });
  const number = (value: number) => formatNumber(value, t.language);
  return (
    <Section anchor="years" title={t('heritage.years.title')}>
      <FigureFrame
        title={title}
        subtitle={t('heritage.years.subtitle')}
        notes={years.some(({ partial }) => partial > 0) ? [t('heritage.years.note')] : []}
        imprint={imprint}
        t={t}
        table={
          <Disclosure summary={t('heritage.years.table')}>
            <DataTable
              caption={title}
              isNarrow
              rows={years}
              rowKey={({ year }) => String(year)}
              columns={[
                { id: 'year', head: t('heritage.years.year'), isRowHead: true, cell: ({ year }) => year },
                {
                  id: 'complete',
                  head: t('heritage.years.complete'),
                  isNumber: true,
                  className: 'text-right',
                  cell: ({ complete }) => number(complete),
                },
                {
                  id: 'partial',
                  head: t('heritage.years.partial'),
                  isNumber: true,
                  className: 'text-right',
                  cell: ({ partial }) => number(partial),
                },
              ]}
            />
          </Disclosure>
        }
      >
        <YearColumns years={years} label={summary} t={t} />
      </FigureFrame>
    </Section>
  );
}
