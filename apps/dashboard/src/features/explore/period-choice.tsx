import { yearForms } from '@dinh/charts/spec';
import { formatPeriod } from '@dinh/i18n';
import { findYearOfReading, parsePeriod } from '@dinh/kpi';
import { useId, useMemo } from 'react';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { ControlProps } from './control-props.ts';

/** The years in which the figure's indicators have a reading, the latest first. */
export function useYears({ indicators }: ControlProps['data']): readonly string[] {
  return useMemo(() => {
    const years = indicators.flatMap(({ indicator, points }) =>
      points.flatMap(({ period, value }) =>
        value === null
          ? []
          : (findYearOfReading(period, indicator.measure) ?? Number(parsePeriod(period).end.slice(0, 4))),
      ),
    );
    return [...new Set(years)].toSorted((a, b) => b - a).map(String);
  }, [indicators]);
}

function countPlaces({ cells }: ControlProps['composed']): number {
  return new Set(cells.map(({ areaId }) => areaId)).size;
}

/** The first and the last year, or the one that the form shows. */
export function PeriodChoice({ spec, composed, data, onChange }: ControlProps) {
  const t = useTranslate();
  const years = useYears(data);
  const { form, from, to } = spec;
  // A table of several indicators in several places is of one year.
  const isWide = form === 'table' && spec.indicators.length > 1 && countPlaces(composed) > 1;
  if (isWide || yearForms.includes(form)) {
    return (
      <YearField
        label={t('explorePage.controls.year')}
        none={t('explorePage.controls.fullest')}
        value={to ?? from}
        years={years}
        onChange={(year) => onChange({ to: year, from: null })}
      />
    );
  }
  return (
    <div className="grid grid-cols-2 gap-3">
      <YearField
        label={t('explorePage.controls.from')}
        none={t(form === 'slope' ? 'explorePage.controls.fullest' : 'explorePage.controls.first')}
        value={from}
        years={to === null ? years : years.filter((year) => year <= to || year === from)}
        onChange={(year) => onChange({ from: year })}
      />
      <YearField
        label={t('explorePage.controls.to')}
        none={t(form === 'slope' ? 'explorePage.controls.fullest' : 'explorePage.controls.last')}
        value={to}
        years={from === null ? years : years.filter((year) => year >= from || year === to)}
        onChange={(year) => onChange({ to: year })}
      />
    </div>
  );
}

interface YearFieldProps {
  readonly label: string;
  /** What stands where no year is chosen. */
  readonly none: string;
  readonly value: string | null;
  readonly years: readonly string[];
  readonly onChange: (year: string | null) => void;
}

export function YearField({ label, none, value, years, onChange }: YearFieldProps) {
  const t = useTranslate();
  const id = useId();
  // A link may ask for a month or a span.
  const offered = value === null || years.includes(value) ? years : [value, ...years];
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        className={`${fieldStyle} w-full`}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">{none}</option>
        {offered.map((year) => (
          <option key={year} value={year}>
            {formatPeriod(year, t.language, 'short')}
          </option>
        ))}
      </select>
    </Field>
  );
}
