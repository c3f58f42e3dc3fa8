import { type TargetMethod, targetMethods } from '@dinh/kpi';
import { useId } from 'react';
import { useTranslate } from '../language/use-translate.ts';

interface MethodSwitchProps {
  readonly method: TargetMethod;
  readonly onChange: (method: TargetMethod) => void;
}

/** Says what another method says of the same targets. */
export function MethodSwitch({ method, onChange }: MethodSwitchProps) {
  const t = useTranslate();
  const name = useId();
  return (
    <fieldset className="mb-4 flex flex-wrap gap-x-4 text-14 print:hidden">
      <legend className="text-12 text-muted">{t('target.table.method')}</legend>
      {targetMethods.map((one) => (
        <label key={one} className="inline-flex min-h-9 items-center gap-1.5">
          <input type="radio" name={name} checked={method === one} onChange={() => onChange(one)} />
          {t(`targets.method.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
