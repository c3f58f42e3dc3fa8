import { formatDate } from '@dinh/i18n';
import { parseBasis, toBasis } from '@dinh/kpi';
import { useId } from 'react';
import type { BasisOfDay } from '../../app/view-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

interface BasisSwitchProps {
  readonly basis: BasisOfDay | undefined;
  readonly onChange: (basis: BasisOfDay | undefined) => void;
}

/** Whose boundaries the page is on: each figure's own day, that of the release, or the one in the address. */
export function BasisSwitch({ basis, onChange }: BasisSwitchProps) {
  const t = useTranslate();
  const name = useId();
  const { release } = useCatalogue();
  const ofRelease: BasisOfDay = toBasis(release.date);
  const choices = [undefined, ...new Set([ofRelease, ...(basis === undefined ? [] : [basis])])];
  const nameOf = (choice: BasisOfDay | undefined): string =>
    choice === undefined ? t('basis.asReported') : t('basis.on', { date: formatDate(parseBasis(choice), t.language) });
  return (
    <fieldset className="mb-6 flex flex-wrap gap-x-6 text-14 print:hidden">
      <legend className="text-12 text-muted">{t('basis.label')}</legend>
      {choices.map((choice) => (
        <label key={choice ?? 'as-reported'} className="inline-flex min-h-9 items-center gap-1.5">
          <input type="radio" name={name} checked={basis === choice} onChange={() => onChange(choice)} />
          {nameOf(choice)}
        </label>
      ))}
    </fieldset>
  );
}
