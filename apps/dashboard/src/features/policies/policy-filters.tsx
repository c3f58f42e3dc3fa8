import { compareNames } from '@dinh/i18n';
import { findPolicyState, policyKinds, policyStates } from '@dinh/kpi';
import { type ReactNode, useId } from 'react';
import type { ListedPolicy } from '../../app/answers.ts';
import type { PoliciesState } from '../../app/policies-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { Field, tallFieldStyle } from '../../ui/field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeScope } from './describe-scope.ts';

interface PolicyFiltersProps {
  readonly policies: readonly ListedPolicy[];
  readonly state: PoliciesState;
  /** Day of the data. */
  readonly day: string;
  readonly onChange: (change: PoliciesState) => void;
}

const nothing: PoliciesState = { find: undefined, kind: undefined, area: undefined, state: undefined };

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly name: string; readonly count: number }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        className={`${tallFieldStyle} sm:w-52`}
        value={options.some((option) => option.value === value) ? value : ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t('policies.filter.option', { name: option.name, count: option.count })}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Number or title, kind, area and period; every choice stands in the address and says how many it has. */
export function PolicyFilters({ policies, state, day, onChange }: PolicyFiltersProps): ReactNode {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const id = useId();
  const count = (test: (policy: ListedPolicy) => boolean): number => policies.filter(test).length;
  const areas = [...Map.groupBy(policies, ({ scopeAreaId }) => scopeAreaId)].flatMap(([value, own]) => {
    const [first] = own;
    return value === null || !first ? [] : [{ value, name: describeScope(catalogue, first, t), count: own.length }];
  });
  const isNation = ({ value }: { readonly value: string }): boolean => value === catalogue.nation?.id;
  const isChosen = Object.values(state).some((value) => value !== undefined);
  return (
    <search className="flex flex-wrap items-end gap-x-4 gap-y-3 text-14 print:hidden">
      <Field id={`${id}-find`} label={t('policies.filter.find')}>
        <input
          id={`${id}-find`}
          type="search"
          value={state.find ?? ''}
          onChange={(event) => onChange({ find: event.target.value === '' ? undefined : event.target.value })}
          className={`${tallFieldStyle} w-64 px-3`}
        />
      </Field>
      <Choice
        label={t('policies.filter.kind')}
        all={t('policies.filter.allKinds')}
        value={state.kind}
        options={policyKinds
          .map((value) => ({
            value,
            name: t(`words.policyKind.${value}`),
            count: count((policy) => policy.kind === value),
          }))
          .filter((option) => option.count > 0)}
        onChoose={(value) => onChange({ kind: policyKinds.find((kind) => kind === value) })}
      />
      <Choice
        label={t('policies.filter.area')}
        all={t('policies.filter.allAreas')}
        value={state.area}
        options={[
          ...areas.filter(isNation),
          ...areas.filter((area) => !isNation(area)).toSorted((a, b) => compareNames(a.name, b.name)),
        ]}
        onChoose={(value) => onChange({ area: value === '' ? undefined : value })}
      />
      <Choice
        label={t('policies.filter.state')}
        all={t('policies.filter.allStates')}
        value={state.state}
        options={policyStates
          .map((value) => ({
            value,
            name: t(`policies.state.${value}`),
            count: count((policy) => findPolicyState(policy, day) === value),
          }))
          .filter((option) => option.count > 0)}
        onChoose={(value) => onChange({ state: policyStates.find((state) => state === value) })}
      />
      {isChosen ? (
        <button type="button" className={`${buttonStyle} min-h-10`} onClick={() => onChange(nothing)}>
          {t('policies.filter.clear')}
        </button>
      ) : null}
    </search>
  );
}
