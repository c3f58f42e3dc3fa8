import { formatDate, localName } from '@dinh/i18n';
import { isPerPeopleMeaningful, toBasis } from '@dinh/kpi';
import { useCallback, useId } from 'react';
import { widerYears } from '../../app/compare-state.ts';
import type { BasisOfDay } from '../../app/view-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { PlacePicker } from '../places/place-picker.tsx';
import { dayOf } from './choose-places.ts';
import { IndicatorPicker } from './indicator-picker.tsx';
import type { Comparison, ComparisonProps } from './use-comparison.ts';

/** Which places, indicators, year and boundaries; whether older figures stand in, and whether per people. */
export function CompareControls({ comparison, state, onChange }: ComparisonProps) {
  const t = useTranslate();
  const { areaById } = useCatalogue();
  const { places, lost, offered, indicators } = comparison;
  const countOf = useCallback((id: string): number => areaById.get(id)?.figures ?? 0, [areaById]);
  return (
    <div className="mb-8 space-y-4 text-14 print:hidden">
      <div>
        <p className="mb-1 text-12 text-muted">{t('compare.controls.places')}</p>
        <PlacePicker
          chosen={places}
          offered={offered}
          countOf={countOf}
          empty={t('compare.controls.none')}
          onChange={(areas) => onChange({ areas })}
        />
        {places.length === 0 ? <QuickChoice offered={offered} onChange={onChange} /> : null}
      </div>
      <div>
        <p className="mb-1 text-12 text-muted">{t('compare.controls.indicators')}</p>
        <IndicatorPicker
          chosen={indicators}
          onChange={(ids) => onChange({ indicators: ids, detail: undefined, year: undefined })}
        />
      </div>
      {places.length === 0 && lost.length === 0 ? null : (
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
          <YearChoice comparison={comparison} state={state} onChange={onChange} />
          <BasisChoice comparison={comparison} onChange={onChange} />
          <label className="inline-flex min-h-9 items-center gap-1.5">
            <input
              type="checkbox"
              checked={state.older !== undefined}
              onChange={(event) => onChange({ older: event.target.checked ? widerYears : undefined })}
            />
            {t('compare.controls.older', { years: widerYears })}
          </label>
          {indicators.some(({ indicator }) => isPerPeopleMeaningful(indicator)) ? (
            <label className="inline-flex min-h-9 items-center gap-1.5">
              <input
                type="checkbox"
                checked={state.per !== undefined}
                onChange={(event) => onChange({ per: event.target.checked ? 'people' : undefined })}
              />
              {t('compare.controls.per')}
            </label>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** The cities most readers begin with. */
function QuickChoice({ offered, onChange }: Pick<Comparison, 'offered'> & Pick<ComparisonProps, 'onChange'>) {
  const t = useTranslate();
  const cities = offered.filter(({ kind, validTo }) => kind === 'municipality' && validTo === null);
  if (cities.length === 0) return null;
  return (
    <p className="mt-3 flex flex-wrap items-center gap-2">
      <span className="text-muted">{t('compare.controls.quick')}</span>
      {cities.map((area) => (
        <button key={area.id} type="button" className={buttonStyle} onClick={() => onChange({ areas: [area.id] })}>
          {localName(area, t.language)}
        </button>
      ))}
    </p>
  );
}

/** One year for all indicators, or for each the one with most figures. */
function YearChoice({ comparison, state, onChange }: ComparisonProps) {
  const t = useTranslate();
  const id = useId();
  const known = new Set(comparison.indicators.flatMap(({ years }) => years.map(({ year }) => year)));
  const years = [...known, ...(state.year === undefined ? [] : [state.year])];
  return (
    <Field id={id} label={t('compare.controls.year')}>
      <select
        id={id}
        className={fieldStyle}
        value={state.year ?? ''}
        onChange={(event) => onChange({ year: event.target.value === '' ? undefined : Number(event.target.value) })}
      >
        <option value="">{t('compare.controls.eachYear')}</option>
        {[...new Set(years)]
          .toSorted((a, b) => b - a)
          .map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
      </select>
    </Field>
  );
}

function BasisChoice({ comparison, onChange }: Pick<ComparisonProps, 'comparison' | 'onChange'>) {
  const t = useTranslate();
  const name = useId();
  const { release } = useCatalogue();
  const ofRelease = toBasis(release.date);
  const { basis } = comparison;
  const days = new Set<BasisOfDay>([ofRelease, ...(basis === undefined ? [] : [basis])]);
  const choices = ['as-reported' as const, ...days];
  return (
    <fieldset className="flex flex-wrap gap-x-4">
      <legend className="text-12 text-muted">{t('compare.controls.basis')}</legend>
      {choices.map((choice) => (
        <label key={choice} className="inline-flex min-h-9 items-center gap-1.5">
          <input
            type="radio"
            name={name}
            checked={choice === (basis ?? 'as-reported')}
            onChange={() => onChange({ basis: choice, year: undefined })}
          />
          {choice === 'as-reported'
            ? t('compare.controls.asReported')
            : t('compare.controls.on', { date: formatDate(dayOf(choice) ?? '', t.language) })}
        </label>
      ))}
    </fieldset>
  );
}
