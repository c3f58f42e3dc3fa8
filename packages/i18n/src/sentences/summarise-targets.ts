import { type NotAssessableReason, notAssessableReasons, type TargetRollUp } from '@dinh/kpi';
import { formatList } from '../formats/format-list.ts';
import { formatNumber } from '../formats/format-number.ts';
import { formatDate } from '../formats/format-period.ts';
import type { Translate } from '../translate/create-translator.ts';

/** A place with how many of its targets are meant. */
export interface CountedPlace {
  readonly name: string;
  readonly count: number;
}

export interface SummarisedTargets {
  readonly rollUp: TargetRollUp;
  /** Where targets are missed, the most first. */
  readonly missed: readonly CountedPlace[];
  /** Where targets are behind, or were met and then lost, the most first. */
  readonly behind: readonly CountedPlace[];
  /** ISO day. */
  readonly asOf: string;
}

const mostPlaces = 3;

/** "Hà Nội 3, Đà Nẵng 1 và 2 nơi khác 4". */
function listPlaces(places: readonly CountedPlace[], t: Translate): string {
  const write = ({ name, count }: CountedPlace): string => t('targets.answer.place', { name, missed: count });
  // One place too many is named rather than counted.
  const shown = places.length <= mostPlaces + 1 ? places : places.slice(0, mostPlaces);
  const rest = places.slice(shown.length);
  const missed = rest.reduce((sum, { count }) => sum + count, 0);
  const more = rest.length === 0 ? [] : [t('targets.answer.more', { count: rest.length, missed })];
  return formatList([...shown.map(write), ...more], t.language);
}

function sum(places: readonly CountedPlace[]): number {
  return places.reduce((total, { count }) => total + count, 0);
}

/** The reason for which most targets can't be assessed. */
function findMainReason({ reasons }: TargetRollUp): NotAssessableReason | undefined {
  const [first] = notAssessableReasons.toSorted((a, b) => reasons[b] - reasons[a]);
  return first !== undefined && reasons[first] > 0 ? first : undefined;
}

/**
 * What is missed, where, and how much is unknown, in one sentence; `mark` marks its figures, so that they can be
 * set large.
 */
export function summariseTargets(
  { rollUp, missed }: SummarisedTargets,
  t: Translate,
  mark: (figure: string) => string = (figure) => figure,
): string {
  if (rollUp.targets === 0) return t('targets.answer.none');
  const write = (count: number): string => mark(formatNumber(count, t.language));
  const values = { targets: write(rollUp.targets), unknown: write(rollUp.statuses['not-assessable']) };
  if (missed.length === 0) return t('targets.answer.noneMissed', values);
  return t('targets.answer.missed', { ...values, missed: write(sum(missed)), where: listPlaces(missed, t) });
}

/** What else is to be known: who is behind, what is met, why most of the rest is unknown, and as of when. */
export function describeTargetsFurther({ rollUp, behind, asOf }: SummarisedTargets, t: Translate): string {
  const { statuses } = rollUp;
  const good = statuses.met + statuses['on-track'];
  const reason = findMainReason(rollUp);
  return [
    ...(behind.length === 0 ? [] : [t('targets.answer.behind', { count: sum(behind), where: listPlaces(behind, t) })]),
    ...(good === 0 ? [] : [t('targets.answer.good', { count: good })]),
    ...(reason === undefined
      ? []
      : [t('targets.answer.why', { reason: t(`targets.reason.${reason}`), of: rollUp.reasons[reason] })]),
    t('targets.answer.day', { date: formatDate(asOf, t.language) }),
  ].join(' ');
}
