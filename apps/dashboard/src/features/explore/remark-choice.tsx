import { describeAreaOfTime } from '@dinh/charts/ground';
import { type FigureRemark, longestNote, mostRemarks } from '@dinh/charts/spec';
import { formatPeriod } from '@dinh/i18n';
import { type FormEvent, useId, useState } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ControlProps } from './control-props.ts';
import { placesOf } from './figure-settings.ts';
import { Choice } from './order-choice.tsx';
import { useYears, YearField } from './period-choice.tsx';
import { toSetting } from './use-draft.ts';

/** Words put to a place and a time: those there are, and a form for one more. */
export function RemarkChoice(props: ControlProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { spec, onChange } = props;
  const nameOf = (id: string | null): string => {
    const area = id === null ? undefined : catalogue.areaById.get(id);
    return area ? describeAreaOfTime(catalogue, area, t) : t('explorePage.remark.everywhere');
  };
  return (
    <fieldset className="space-y-3">
      <legend className="font-medium">{t('explorePage.remark.title')}</legend>
      {spec.remarks.length === 0 ? null : (
        <ul className="space-y-2">
          {spec.remarks.map((remark, index) => (
            <li key={`${index} ${remark.text}`} className="flex items-start justify-between gap-2">
              <span className="min-w-0 break-words">
                {t('explorePage.remark.one', {
                  place: nameOf(remark.areaId),
                  period: formatPeriod(remark.period, t.language),
                  text: remark.text,
                })}
              </span>
              <button
                type="button"
                className={buttonStyle}
                aria-label={t('explorePage.remark.remove', { text: remark.text })}
                onClick={() => onChange({ remarks: spec.remarks.filter((one) => one !== remark) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {spec.remarks.length >= mostRemarks ? (
        <p className="text-12 text-muted">{t('explorePage.remark.full', { count: mostRemarks })}</p>
      ) : (
        <RemarkForm {...props} onAdd={(remark) => onChange({ remarks: [...spec.remarks, remark] })} />
      )}
    </fieldset>
  );
}

function RemarkForm({ spec, data, onAdd }: ControlProps & { readonly onAdd: (remark: FigureRemark) => void }) {
  const t = useTranslate();
  const id = useId();
  const catalogue = useCatalogue();
  const years = useYears(data);
  const [areaId, setAreaId] = useState<string | null>(null);
  const [period, setPeriod] = useState<string | null>(null);
  const [text, setText] = useState('');
  const places = placesOf(spec).flatMap((one) => catalogue.areaById.get(one) ?? []);
  const at = period ?? years[0];
  const words = toSetting(text);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (words === null || at === undefined) return;
    onAdd({ areaId, period: at, text: words });
    setText('');
  };
  return (
    <form onSubmit={add} className="space-y-2">
      <div className="grid grid-cols-2 gap-3">
        <Choice
          label={t('explorePage.remark.place')}
          value={areaId}
          none={t('explorePage.remark.everywhere')}
          options={places.map((area) => ({ value: area.id as string, name: describeAreaOfTime(catalogue, area, t) }))}
          onChange={setAreaId}
        />
        <YearField
          label={t('explorePage.remark.year')}
          none={years[0] ?? ''}
          value={period}
          years={years.slice(1)}
          onChange={setPeriod}
        />
      </div>
      <Field id={id} label={t('explorePage.remark.text')}>
        <input
          id={id}
          className={`${fieldStyle} w-full`}
          value={text}
          maxLength={longestNote}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <button type="submit" className={buttonStyle} disabled={words === null}>
        {t('explorePage.remark.add')}
      </button>
    </form>
  );
}
