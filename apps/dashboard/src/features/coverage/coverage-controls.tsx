import { families } from '@dinh/kpi';
import { useId } from 'react';
import { type CoverageLayout, type CoverageState, coverageLayouts, coverageSorts } from '../../app/coverage-state.ts';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface CoverageControlsProps {
  readonly state: CoverageState;
  /** How many areas each layout has. */
  readonly counts: Readonly<Record<CoverageLayout, number>>;
  readonly onChange: (change: CoverageState) => void;
}

/** What the columns are, which provinces and cities the rows are, and in which order. */
export function CoverageControls({ state, counts, onChange }: CoverageControlsProps) {
  const t = useTranslate();
  const id = useId();
  const { family, layout = 'before', sort = 'complete' } = state;
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3 text-14 print:hidden">
      <Field id={`${id}-columns`} label={t('coverage.control.columns')}>
        <select
          id={`${id}-columns`}
          className={fieldStyle}
          value={family ?? ''}
          onChange={({ target }) => onChange({ family: families.find((one) => one === target.value) })}
        >
          <option value="">{t('coverage.control.families')}</option>
          {families.map((one) => (
            <option key={one} value={one}>
              {t('coverage.control.ofFamily', { family: t(`words.family.${one}`) })}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-sort`} label={t('coverage.control.sort')}>
        <select
          id={`${id}-sort`}
          className={fieldStyle}
          value={sort}
          onChange={({ target }) => {
            const chosen = coverageSorts.find((one) => one === target.value);
            onChange({ sort: chosen === 'complete' ? undefined : chosen });
          }}
        >
          {coverageSorts.map((one) => (
            <option key={one} value={one}>
              {t(`coverage.control.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <fieldset className="flex flex-wrap gap-x-4">
        <legend className="text-12 text-muted">{t('coverage.control.layout')}</legend>
        {coverageLayouts.map((one) => (
          <label key={one} className="inline-flex min-h-9 items-center gap-1.5">
            <input
              type="radio"
              name={`${id}-layout`}
              checked={layout === one}
              onChange={() => onChange({ layout: one === 'before' ? undefined : one })}
            />
            {t(`coverage.control.${one}`, { count: counts[one] })}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
