import { describeYears, formatDate, formatPeriod, type Translate } from '@dinh/i18n';
import { type FigureSheet, parseBasis } from '@dinh/kpi';

const mostNamed = 12;

/** The areas of a figure by name; of many the first, and how many more. */
export function describeAreas({ areas }: FigureSheet, t: Translate): string {
  const names = areas.map(({ name }) => name);
  const more = names.length - mostNamed;
  const [listed, count] = [names.slice(0, mostNamed).join(', '), names.length];
  return more <= 0 ? listed : `${t('files.areas', { count })}: ${t('words.areasMore', { areas: listed, count: more })}`;
}

/** The periods a figure spans, in a language; empty where it has none. */
export function describePeriods({ rows }: FigureSheet, t: Translate): string {
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted();
  const [only = ''] = periods;
  return periods.length < 2
    ? formatPeriod(only, t.language, 'short')
    : describeYears(periods.map((period) => ({ period })));
}

/** Whose boundaries a figure's numbers are on. */
export function describeBoundaries({ basis }: FigureSheet, t: Translate): string {
  const day = parseBasis(basis);
  return day === null ? t('files.basis.reported') : t('files.basis.day', { date: formatDate(day, t.language) });
}

/** What a figure draws, with its unit. */
export function describeShown({ shown }: FigureSheet, t: Translate): string {
  return shown ? t(`files.shown.${shown.measure}`, { unit: shown.unitName }) : t('files.shown.values');
}
