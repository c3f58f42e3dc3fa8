import { countedDesignations } from '@dinh/kpi';
import { useMemo } from 'react';
import type { HeritageRow, RegisterRow, SourceRow } from '../../app/answers.ts';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { RegisterFigure } from './register-figure.tsx';
import type { HeritageSelection } from './select-heritage.ts';

interface RegisterFiguresProps {
  readonly items: readonly HeritageRow[];
  readonly registers: readonly RegisterRow[];
  readonly selection: HeritageSelection;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** A small figure for each register with an item in the choice; a large one where there is only one. */
export function RegisterFigures({ items, registers, selection, sources }: RegisterFiguresProps) {
  const t = useTranslate();
  const { nation } = useCatalogue();
  const { area = nation, counted } = selection;
  const byDesignation = useMemo(() => Map.groupBy(items, (item) => item.designation), [items]);
  const ownByDesignation = useMemo(() => Map.groupBy(counted, (item) => item.designation), [counted]);
  const shown = countedDesignations.flatMap((designation) => {
    const register = registers.find((one) => one.designation === designation);
    const own = ownByDesignation.get(designation);
    return register && own ? [{ register, own }] : [];
  });
  return (
    <Section anchor="counts" title={t('heritage.counts.title')} lead={t('heritage.counts.text')}>
      {!area || shown.length === 0 ? (
        <p className="text-14">{t('heritage.counts.none')}</p>
      ) : (
        <div className={shown.length === 1 ? '' : 'grid gap-x-6 gap-y-10 md:grid-cols-2 xl:grid-cols-3'}>
          {shown.map(({ register, own }) => (
            <RegisterFigure
              key={register.designation}
              register={register}
              items={byDesignation.get(register.designation) ?? own}
              own={own}
              area={area}
              sources={sources}
              size={shown.length === 1 ? 'full' : 'small'}
            />
          ))}
        </div>
      )}
    </Section>
  );
}
