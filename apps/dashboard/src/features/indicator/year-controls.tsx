import { isListedInFull } from '@dinh/kpi';
import { useId } from 'react';
import { type IndicatorState, type YearView, yearViews } from '../../app/view-state.ts';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { IndicatorSelection } from './select-view.ts';

interface YearControlsProps {
  readonly selection: IndicatorSelection;
  readonly view: YearView;
  readonly onChange: (change: IndicatorState) => void;
}

/** Which year, which level, and whether as bars, as a map or as a table. */
export function YearControls({ selection, view, onChange }: YearControlsProps) {
  const t = useTranslate();
  const id = useId();
  const { level, levels, year } = selection;
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3 text-14 print:hidden">
      <Field id={`${id}-year`} label={t('indicator.year.label')}>
        <select
          id={`${id}-year`}
          className={fieldStyle}
          value={year?.year ?? ''}
          onChange={(event) => onChange({ year: Number(event.target.value) })}
        >
          {year ? null : <option value="">{selection.missingYear ?? ''}</option>}
          {(level?.years ?? []).toReversed().map((coverage) => (
            <option key={coverage.year} value={coverage.year}>
              {t(level && isListedInFull(level.level) ? 'indicator.year.option' : 'indicator.year.optionOpen', {
                year: String(coverage.year),
                have: coverage.readings.length,
                due: coverage.due.length,
              })}
            </option>
          ))}
        </select>
      </Field>
      {levels.length > 1 ? (
        <Field id={`${id}-level`} label={t('indicator.year.level')}>
          <select
            id={`${id}-level`}
            className={fieldStyle}
            value={level?.level ?? ''}
            onChange={(event) =>
              onChange({
                level: levels.find((one) => one.level === event.target.value)?.level,
                year: undefined,
              })
            }
          >
            {levels.map((one) => (
              <option key={one.level} value={one.level}>
                {t(`words.level.${one.level}`)}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
      <fieldset className="flex gap-4">
        <legend className="text-12 text-muted">{t('indicator.year.view')}</legend>
        {yearViews
          .filter((one) => one !== 'map' || one === view || level?.level === 'province')
          .map((one) => (
            <label key={one} className="inline-flex min-h-9 items-center gap-1.5">
              <input
                type="radio"
                name="year-view"
                checked={view === one}
                onChange={() => onChange({ view: one === 'bars' ? undefined : one })}
              />
              {t(`indicator.year.${one}`)}
            </label>
          ))}
      </fieldset>
    </div>
  );
}
