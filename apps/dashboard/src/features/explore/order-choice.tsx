import { describeAreaOfTime } from '@dinh/charts/ground';
import { figureOrders } from '@dinh/charts/spec';
import { type Language, languages } from '@dinh/i18n';
import { useId } from 'react';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ControlProps } from './control-props.ts';
import { placesOf } from './figure-settings.ts';

/** In what order, who is in focus, and in which language. */
export function OrderChoice({ spec, onChange }: ControlProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const places = placesOf(spec).flatMap((id) => catalogue.areaById.get(id) ?? []);
  return (
    <>
      <Choice
        label={t('explorePage.controls.order')}
        value={spec.order}
        none={t('explorePage.order.usual')}
        options={figureOrders.map((order) => ({ value: order, name: t(`explorePage.order.${order}`) }))}
        onChange={(order) => onChange({ order })}
      />
      {places.length < 2 ? null : (
        <Choice
          label={t('explorePage.controls.focus')}
          value={spec.focus}
          none={t('explorePage.controls.firstPlace')}
          options={places.map((area) => ({ value: area.id as string, name: describeAreaOfTime(catalogue, area, t) }))}
          onChange={(focus) => onChange({ focus })}
        />
      )}
      <LanguageChoice language={spec.lang} onChange={(lang) => onChange({ lang })} />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  /** What stands where nothing is chosen. */
  readonly none: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value | null) => void;
}

export function Choice<Value extends string>({ label, value, none, options, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        className={`${fieldStyle} w-full`}
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find((option) => option.value === target.value)?.value ?? null)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface LanguageChoiceProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  const t = useTranslate();
  const name = useId();
  return (
    <fieldset className="flex flex-wrap gap-x-6">
      <legend className="text-12 text-muted">{t('explorePage.controls.language')}</legend>
      {languages.map((one) => (
        <label key={one} className="inline-flex min-h-9 items-center gap-2">
          <input type="radio" name={name} checked={one === language} onChange={() => onChange(one)} />
          {t(`explorePage.language.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
