import { designations } from '@dinh/kpi';
import { useId } from 'react';
import type { HeritageState } from '../../app/heritage-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { Field, tallFieldStyle } from '../../ui/field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { firstDayNow } from '../overview/layout-days.ts';
import { ProvinceOptions } from '../places/province-options.tsx';

interface HeritageFiltersProps {
  readonly state: HeritageState;
  /** The years in which anything was designated, oldest first. */
  readonly years: readonly number[];
  readonly onChange: (change: HeritageState) => void;
}

const nothing: HeritageState = {
  find: undefined,
  designation: undefined,
  area: undefined,
  from: undefined,
  to: undefined,
};

/** Name, designation, place and years; every choice stands in the address. */
export function HeritageFilters({ state, years, onChange }: HeritageFiltersProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const id = useId();
  const yearOptions = years.toReversed().map((year) => (
    <option key={year} value={year}>
      {year}
    </option>
  ));
  const toYear = (value: string): number | undefined => (value === '' ? undefined : Number(value));
  const isChosen = Object.values(state).some((value) => value !== undefined);
  return (
    <search className="flex flex-wrap items-end gap-x-4 gap-y-3 text-14 print:hidden">
      <Field id={`${id}-find`} label={t('heritage.filter.find')}>
        <input
          id={`${id}-find`}
          type="search"
          value={state.find ?? ''}
          onChange={(event) => onChange({ find: event.target.value === '' ? undefined : event.target.value })}
          className={`${tallFieldStyle} w-64 px-3`}
        />
      </Field>
      <Field id={`${id}-designation`} label={t('heritage.filter.designation')}>
        <select
          id={`${id}-designation`}
          className={`${tallFieldStyle} sm:w-56`}
          value={state.designation ?? ''}
          onChange={(event) => onChange({ designation: designations.find((one) => one === event.target.value) })}
        >
          <option value="">{t('heritage.filter.all')}</option>
          {designations.map((designation) => (
            <option key={designation} value={designation}>
              {t(`words.designation.${designation}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-area`} label={t('heritage.filter.area')}>
        <select
          id={`${id}-area`}
          className={`${tallFieldStyle} sm:w-56`}
          value={catalogue.areaById.has(state.area ?? '') ? state.area : ''}
          onChange={(event) => onChange({ area: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">{t('heritage.filter.nation')}</option>
          <ProvinceOptions
            day={firstDayNow}
            labels={{ now: t('heritage.filter.now'), before: t('heritage.filter.before') }}
          />
        </select>
      </Field>
      <Field id={`${id}-from`} label={t('heritage.filter.from')}>
        <select
          id={`${id}-from`}
          className={tallFieldStyle}
          value={state.from ?? ''}
          onChange={(event) => onChange({ from: toYear(event.target.value) })}
        >
          <option value="">{t('heritage.filter.all')}</option>
          {yearOptions}
        </select>
      </Field>
      <Field id={`${id}-to`} label={t('heritage.filter.to')}>
        <select
          id={`${id}-to`}
          className={tallFieldStyle}
          value={state.to ?? ''}
          onChange={(event) => onChange({ to: toYear(event.target.value) })}
        >
          <option value="">{t('heritage.filter.all')}</option>
          {yearOptions}
        </select>
      </Field>
      {isChosen ? (
        <button type="button" className={`${buttonStyle} min-h-10`} onClick={() => onChange(nothing)}>
          {t('heritage.filter.clear')}
        </button>
      ) : null}
    </search>
  );
}
