import { localName } from '@dinh/i18n';
import { useId } from 'react';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparisonProps } from './use-comparison.ts';

/** Which of the indicators is looked at more closely. */
export function DetailChoice({ comparison, onChange }: Pick<ComparisonProps, 'comparison' | 'onChange'>) {
  const t = useTranslate();
  const id = useId();
  return (
    <div className="mb-6 text-14 print:hidden">
      <Field id={id} label={t('compare.controls.detail')}>
        <select
          id={id}
          className={fieldStyle}
          value={comparison.detail?.indicator.id ?? ''}
          onChange={(event) => onChange({ detail: event.target.value })}
        >
          {comparison.indicators.map(({ indicator }) => (
            <option key={indicator.id} value={indicator.id}>
              {localName(indicator, t.language)}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
