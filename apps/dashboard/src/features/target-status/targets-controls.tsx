import { families, targetMethods } from '@dinh/kpi';
import { useId } from 'react';
import { type ChangeTargets, type TargetsState, targetOrders, targetViews } from '../../app/targets-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { TargetRule } from './assess-answer.ts';
import { describeRule } from './describe-rule.ts';
import { RuleFields } from './rule-fields.tsx';
import type { Choice, Choices } from './select-targets.ts';

interface TargetsControlsProps {
  readonly state: TargetsState;
  readonly choices: Choices;
  /** By what is assessed what is on screen. */
  readonly rule: TargetRule;
  /** The day of the release. */
  readonly today: string;
  /** How targets are shown where the address doesn't say. */
  readonly usualView: (typeof targetViews)[number];
  readonly onChange: ChangeTargets;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (id: string | undefined) => void;
}

/** A filter with how many targets each choice leaves; of a choice that leaves none the address is still shown. */
function ChoiceField({ label, all, value, choices, onChange }: ChoiceFieldProps) {
  const id = useId();
  const isListed = value === undefined || choices.some((choice) => choice.id === value);
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        className={`${fieldStyle} sm:max-w-52`}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{all}</option>
        {isListed ? null : <option value={value}>{value} (0)</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name} ({choice.count})
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Which targets are shown, in which order and form. */
export function TargetsControls(props: TargetsControlsProps) {
  const { state, choices, usualView, onChange } = props;
  const t = useTranslate();
  const id = useId();
  const { policy, targetFamily, region, order = 'worst', view = usualView, status } = state;
  const isFiltered = [policy, targetFamily, region, status].some((value) => value !== undefined);
  return (
    <search className="mt-4 block text-14 print:hidden">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <ChoiceField
          label={t('targets.control.policy')}
          all={t('targets.control.allPolicies')}
          value={policy}
          choices={choices.policies}
          onChange={(chosen) => onChange({ policy: chosen })}
        />
        <ChoiceField
          label={t('targets.control.family')}
          all={t('targets.control.allFamilies')}
          value={targetFamily}
          choices={choices.families}
          onChange={(chosen) => onChange({ targetFamily: families.find((family) => family === chosen) })}
        />
        <ChoiceField
          label={t('targets.control.region')}
          all={t('targets.control.allRegions')}
          value={region}
          choices={choices.regions}
          onChange={(chosen) => onChange({ region: chosen })}
        />
        <Field id={`${id}-order`} label={t('targets.control.order')}>
          <select
            id={`${id}-order`}
            className={fieldStyle}
            value={order}
            onChange={({ target }) => {
              const chosen = targetOrders.find((one) => one === target.value);
              onChange({ order: chosen === 'worst' ? undefined : chosen });
            }}
          >
            {targetOrders.map((one) => (
              <option key={one} value={one}>
                {t(one === 'worst' ? 'targets.control.byWorst' : 'targets.control.byUnknown')}
              </option>
            ))}
          </select>
        </Field>
        <Field id={`${id}-view`} label={t('targets.control.view')}>
          <select
            id={`${id}-view`}
            className={fieldStyle}
            value={view}
            onChange={({ target }) => onChange({ view: targetViews.find((one) => one === target.value) })}
          >
            {targetViews.map((one) => (
              <option key={one} value={one}>
                {t(`targets.control.${one}`)}
              </option>
            ))}
          </select>
        </Field>
        {isFiltered ? (
          <button
            type="button"
            className={buttonStyle}
            onClick={() =>
              onChange({ policy: undefined, targetFamily: undefined, region: undefined, status: undefined })
            }
          >
            {t('targets.control.clear')}
          </button>
        ) : null}
      </div>
      <RuleControls {...props} />
    </search>
  );
}

/** By what targets are assessed: the method, the day, the boundaries. */
function RuleControls({ state, rule, today, onChange }: TargetsControlsProps) {
  const t = useTranslate();
  const id = useId();
  const { method = 'path' } = state;
  return (
    <Disclosure summary={describeRule(rule, t)}>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <Field id={`${id}-method`} label={t('targets.control.method')}>
          <select
            id={`${id}-method`}
            className={fieldStyle}
            value={method}
            onChange={({ target }) => {
              const chosen = targetMethods.find((one) => one === target.value);
              onChange({ method: chosen === 'path' ? undefined : chosen });
            }}
          >
            {targetMethods.map((one) => (
              <option key={one} value={one}>
                {t(`targets.method.${one}`)}
              </option>
            ))}
          </select>
        </Field>
        <RuleFields state={state} today={today} onChange={onChange} />
      </div>
    </Disclosure>
  );
}
