import { formatDate, formatList, type Translate } from '@dinh/i18n';
import { parseBasis, type TargetStatus } from '@dinh/kpi';
import type { TargetsState } from '../../app/targets-state.ts';
import type { TargetRule } from './assess-answer.ts';
import type { Choices } from './select-targets.ts';

/** By what targets are assessed, in words: the method, the day, the boundaries. */
export function describeRule({ method, asOf, basis }: TargetRule, t: Translate): string {
  const day = basis === undefined ? null : parseBasis(basis);
  return t('targets.control.rule', {
    method: t(`targets.method.${method}`),
    date: formatDate(asOf, t.language),
    basis:
      day === null
        ? t('targets.control.asReported')
        : t('targets.control.onDay', { date: formatDate(day, t.language) }),
  });
}

/** What is chosen, in the words of the choices; null where nothing is. */
export function describeChoice(state: TargetsState, choices: Choices, t: Translate): string | null {
  const nameOf = (list: Choices[keyof Choices], id: string | undefined): readonly string[] =>
    id === undefined ? [] : [list.find((choice) => choice.id === id)?.name ?? id];
  const chosen = [
    ...nameOf(choices.policies, state.policy),
    ...nameOf(choices.families, state.targetFamily),
    ...nameOf(choices.regions, state.region),
  ];
  return chosen.length === 0 ? null : t('targets.answer.chosen', { filters: chosen.join('; ') });
}

/** That the list below is of some statuses only, beside a sentence of all; null where it has every one. */
export function describeNarrowing(
  statuses: readonly TargetStatus[] | undefined,
  count: number,
  t: Translate,
): string | null {
  if (statuses === undefined) return null;
  const names = statuses.map((status) => t(`target.status.${status}`));
  return t('targets.answer.narrowed', { count, statuses: formatList(names, t.language) });
}

/** What an address names and the release doesn't have; null where nothing was dropped. */
export function describeUnknownChoice(asked: TargetsState, kept: TargetsState, t: Translate): string | null {
  const dropped = (['policy', 'region', 'asOf', 'basis'] as const).flatMap((name) =>
    kept[name] === asked[name] ? [] : (asked[name] ?? []),
  );
  return dropped.length === 0 ? null : t('targets.answer.unknownChoice', { ids: dropped.join('”, “') });
}
