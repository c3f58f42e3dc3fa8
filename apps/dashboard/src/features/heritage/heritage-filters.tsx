import { compareNames } from '@dinh/i18n';
import { areasDue, designations } from '@dinh/kpi';
import { type ReactNode, useId } from 'react';
import type { AreaRow } from '../../app/answers.ts';
import type { HeritageState } from '../../app/heritage-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { firstDayNow } from '../overview/layout-days.ts';

interface HeritageFiltersProps {
  readonly state: HeritageState;
  /** The years in which anything was designated, oldest first. */
  readonly years: readonly number[];
  readonly onChange: (change: HeritageState) => void;
}

const field = 'h-10 max-w-full rounded-sm border border-muted bg-paper px-2 text-14';
const nothing: HeritageState = {
  find: undefined,
  designation: undefined,
  area: undefined,
  from: undefined,
  to: undefined,
};

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Field({ id, label, children }: FieldProps) {
  return (
    <div className="min-w-0 max-w-full">
      <label htmlFor={id} className="block text-12 text-muted">
        {label}
      </label>
      {children}
    </div>
  );
}

/** Name, designation, place and years; every choice stands in the address. */
export function HeritageFilters({ state, years, onChange }: HeritageFiltersProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const id = useId();
  const provinces = catalogue.areas.filter((area) => area.level === 'province');
  const now = areasDue(provinces, 'province', firstDayNow);
  const options = (areas: readonly AreaRow[]) =>
    areas
      .toSorted((a, b) => compareNames(a.nameVi, b.nameVi))
      .map((area) => (
        <option key={area.id} value={area.id}>
          {describeAreaOfTime(catalogue, area, t)}
        </option>
      ));
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
          className={`${field} w-64 px-3`}
        />
      </Field>
      <Field id={`${id}-designation`} label={t('heritage.filter.designation')}>
        <select
          id={`${id}-designation`}
          className={`${field} sm:w-56`}
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
          className={`${field} sm:w-56`}
          value={catalogue.areaById.has(state.area ?? '') ? state.area : ''}
          onChange={(event) => onChange({ area: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">{t('heritage.filter.nation')}</option>
          <optgroup label={t('heritage.filter.now')}>{options(now)}</optgroup>
          <optgroup label={t('heritage.filter.before')}>
            {options(provinces.filter((area) => !now.includes(area)))}
          </optgroup>
        </select>
      </Field>
      <Field id={`${id}-from`} label={t('heritage.filter.from')}>
        <select
          id={`${id}-from`}
          className={field}
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
          className={field}
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
