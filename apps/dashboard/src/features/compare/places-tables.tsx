import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { PlacesTable } from './places-table.tsx';
import { RatesNote } from './rates-note.tsx';
import type { SetsProps } from './use-comparison.ts';

/** For each indicator the chosen places: value, parts, rank among all and among peers, gaps in points and in things. */
export function PlacesTables({ comparison, isOlderTaken }: SetsProps) {
  const t = useTranslate();
  return (
    <Section
      title={t('comparePage.table.section')}
      lead={t(isOlderTaken ? 'comparePage.table.leadOlder' : 'comparePage.table.lead')}
    >
      <div className="space-y-10">
        {comparison.indicators.map((compared) => (
          <PlacesTable key={compared.indicator.id} compared={compared} isOlderTaken={isOlderTaken} />
        ))}
      </div>
      <RatesNote comparison={comparison} />
    </Section>
  );
}
