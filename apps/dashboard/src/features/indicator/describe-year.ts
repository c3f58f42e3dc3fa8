import { describeCompleteness, formatDate, type Translate } from '@dinh/i18n';
import { type AreaLevel, isListedInFull, type SeriesPoint } from '@dinh/kpi';
import type { IndicatorSelection } from './select-view.ts';

interface CountedYear {
  readonly readings: readonly SeriesPoint[];
  readonly due: readonly unknown[];
}

/** How many places of a level have a figure for a year, and of how many where all of them are known. */
export function describeYear(
  { readings, due }: CountedYear,
  level: AreaLevel,
  { registerDay }: Pick<IndicatorSelection, 'registerDay'>,
  t: Translate,
): string {
  if (registerDay !== undefined) return describeRegisterYear({ readings, due }, level, registerDay, t);
  if (isListedInFull(level)) return describeCompleteness({ have: readings.length, due: due.length, level }, t);
  return t('indicator.answer.known', { areas: t(`words.areas.${level}`, { count: readings.length }) });
}

/** A register's counts are made, not published: for whom, and to which day its list is complete. */
function describeRegisterYear(
  { readings, due }: CountedYear,
  level: AreaLevel,
  registerDay: string | null,
  t: Translate,
): string {
  const ofDue = t(`words.areas.${level}`, { count: due.length });
  const areas =
    readings.length === due.length
      ? t('indicator.register.all', { areas: ofDue })
      : t('indicator.register.some', { have: readings.length, areas: ofDue });
  if (registerDay === null) return t('indicator.register.incomplete', { areas });
  const date = formatDate(registerDay, t.language);
  const unsure = readings.filter((reading) => reading.complete === false).length;
  return unsure === 0
    ? t('indicator.register.complete', { areas, date })
    : t('indicator.register.completeSome', { areas, date, count: unsure });
}
