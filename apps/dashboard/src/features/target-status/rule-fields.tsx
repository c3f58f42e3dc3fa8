import { useId } from 'react';
import type { RuleState } from '../../app/targets-state.ts';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { BasisSwitch } from '../basis/basis-switch.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { DayField } from './day-field.tsx';

interface RuleFieldsProps {
  readonly state: RuleState;
  /** The day of the release. */
  readonly today: string;
  readonly onChange: (change: RuleState) => void;
}

/** As of which day, and on whose boundaries, targets are assessed. */
export function RuleFields({ state, today, onChange }: RuleFieldsProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <>
      <Field id={id} label={t('targets.control.asOf')}>
        <DayField
          id={id}
          className={fieldStyle}
          value={state.asOf ?? today}
          today={today}
          onChange={(day) => onChange({ asOf: day === today ? undefined : day })}
        />
      </Field>
      <BasisSwitch basis={state.basis} onChange={(basis) => onChange({ basis })} />
    </>
  );
}
