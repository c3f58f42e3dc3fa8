import { computedForms, type FigureForm, figureForms } from '@dinh/charts/spec';
import { useId } from 'react';
import { useTranslate } from '../language/use-translate.ts';
import type { ControlProps } from './control-props.ts';
import { useDrawableForms } from './use-drawable-forms.ts';

/** The forms, each with what it is for; those that can't be drawn from the present choice with the reason. */
export function FormChoice({ spec, data, onChange }: ControlProps) {
  const t = useTranslate();
  const name = useId();
  const reasons = useDrawableForms(spec, data);
  const choose = (form: FigureForm): void =>
    onChange({ form, ...(computedForms.includes(form) ? {} : { index: null, change: null }) });
  return (
    <fieldset>
      <legend className="font-medium">{t('explorePage.controls.form')}</legend>
      {figureForms.map((form) => {
        const reason = form === spec.form ? undefined : reasons.get(form);
        const note = `${name}-${form}`;
        return (
          <label key={form} className="flex min-h-9 items-baseline gap-2 border-rule border-b py-1.5">
            <input
              type="radio"
              name={name}
              checked={form === spec.form}
              disabled={reason !== undefined}
              aria-labelledby={`${note}-name`}
              aria-describedby={note}
              onChange={() => choose(form)}
            />
            <span className="min-w-0">
              <span id={`${note}-name`} className={reason === undefined ? '' : 'text-muted'}>
                {t(`explorePage.form.${form}.name`)}
              </span>
              <span id={note} className="block text-12 text-muted">
                {reason === undefined ? t(`explorePage.form.${form}.use`) : t(`explorePage.form.${reason}`)}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
