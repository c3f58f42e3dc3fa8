import { useId } from 'react';
import { localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparisonProps } from './use-comparison.ts';

/** Which of the indicators is looked at more closely. */
export function DetailChoice({ comparison, onChange }: Pick<ComparisonProps, 'comparison' | 'onChange'>) {
  const t = useTranslate();
  const id = useId();
  return (
    <div className="mb-6 text-14 print:hidden">
      <label htmlFor={id} className="block text-12 text-muted">
        {t('compare.controls.detail')}
      </label>
      <select
        id={id}
        className="h-9 max-w-full rounded-sm border border-muted bg-paper px-2 text-14"
        value={comparison.detail?.indicator.id ?? ''}
        onChange={(event) => onChange({ detail: event.target.value })}
      >
        {comparison.indicators.map(({ indicator }) => (
          <option key={indicator.id} value={indicator.id}>
            {localName(indicator, t.language)}
          </option>
        ))}
      </select>
    </div>
  );
}
