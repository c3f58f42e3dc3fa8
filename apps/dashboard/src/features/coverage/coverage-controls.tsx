import { families } from '@dinh/kpi';
import { useId } from 'react';
import { type CoverageLayout, type CoverageState, coverageLayouts, coverageSorts } from '../../app/coverage-state.ts';
import { useTranslate } from '../language/use-translate.ts';

interface CoverageControlsProps {
  readonly state: CoverageState;
  /** How many areas each layout has. */
  readonly counts: Readonly<Record<CoverageLayout, number>>;
  readonly onChange: (change: CoverageState) => void;
}

const field = 'h-9 max-w-full rounded-sm border border-muted bg-paper px-2 text-14';

/** What the columns are, which provinces and cities the rows are, and in which order. */
export function CoverageControls({ state, counts, onChange }: CoverageControlsProps) {
  const t = useTranslate();
  const id = useId();
  const { family, layout = 'before', sort = 'complete' } = state;
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3 text-14 print:hidden">
      <div className="min-w-0">
        <label htmlFor={`${id}-columns`} className="block text-12 text-muted">
          {t('coverage.control.columns')}
        </label>
        <select
          id={`${id}-columns`}
          className={field}
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
      </div>
      <div>
        <label htmlFor={`${id}-sort`} className="block text-12 text-muted">
          {t('coverage.control.sort')}
        </label>
        <select
          id={`${id}-sort`}
          className={field}
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
      </div>
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
