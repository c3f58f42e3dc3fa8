import { ColumnsFigure } from '@dinh/charts/columns';
import { describeAreaOfTime } from '@dinh/charts/ground';
import { countInscriptions, toRegisterId, type YearInscriptions } from '@dinh/kpi';
import { useMemo } from 'react';
import type { RegisterRow, SourceRow } from '../../app/answers.ts';
import type { HeritageState } from '../../app/heritage-state.ts';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { HeritageSelection } from './select-heritage.ts';
import { useCompletenessBreak } from './use-completeness-break.ts';
import { useHeritageImprint } from './use-heritage-imprint.ts';

interface InscriptionsFigureProps {
  readonly selection: HeritageSelection;
  readonly state: HeritageState;
  readonly registers: readonly RegisterRow[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

const style = { unit: 'items', decimals: 0 } as const;

/** How many items each year brought. */
export function InscriptionsFigure({ selection, state, registers, sources }: InscriptionsFigureProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const imprintOf = useHeritageImprint(sources);
  const { counted, area = catalogue.nation } = selection;
  const years = useMemo(() => countInscriptions(counted, registers), [counted, registers]);
  // Registers of several designations are complete to days of their own.
  const register = registers.find((one) => one.designation === state.designation);
  const breaks = useCompletenessBreak(register?.completeTo ?? null);
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
    cell: { indicatorId: toRegisterId(designation ?? 'national-ich'), areaId: area.id, period: String(last.year) },
  });
  if (!imprint) return null;
  const summary = t('heritage.years.summary', {
    title,
    items: counted.length,
    most: totalOf(most),
    year: String(most.year),
  });
  return (
    <Section anchor="years" title={t('heritage.years.title')}>
      <ColumnsFigure
        title={title}
        subtitle={t('heritage.years.subtitle')}
        summary={summary}
        years={years}
        names={{
          all: t('heritage.years.all'),
          complete: t('heritage.years.complete'),
          partial: t('heritage.years.partial'),
        }}
        breaks={breaks}
        style={style}
        notes={years.some(({ partial }) => partial > 0) ? [t('heritage.years.note')] : []}
        imprint={imprint}
        t={t}
      />
    </Section>
  );
}
