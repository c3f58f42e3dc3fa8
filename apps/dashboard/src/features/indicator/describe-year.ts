import { describeCompleteness, type Translate } from '@dinh/i18n';
import { type AreaLevel, isListedInFull } from '@dinh/kpi';

interface CountedYear {
  readonly readings: readonly unknown[];
  readonly due: readonly unknown[];
}

/** How many places of a level have a figure for a year, and of how many where all of them are known. */
export function describeYear({ readings, due }: CountedYear, level: AreaLevel, t: Translate): string {
  if (isListedInFull(level)) return describeCompleteness({ have: readings.length, due: due.length, level }, t);
  return t('indicator.answer.known', { areas: t(`words.areas.${level}`, { count: readings.length }) });
}
