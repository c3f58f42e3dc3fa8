import { formatList, type Translate } from '@dinh/i18n';
import { yearOf } from '@dinh/kpi';

interface Rated {
  readonly period: string;
  readonly populationYear: number | null;
}

/** Says what figures per people are divided by, and where the people are of another year than the figure. */
export function describeRates(rates: readonly Rated[], t: Translate): string {
  const older = new Map(
    rates.flatMap(({ period, populationYear }) => {
      const year = yearOf(period);
      if (populationYear === null || year === populationYear) return [];
      const values = { year: String(year), populationYear: String(populationYear) };
      return [[`${year} ${populationYear}`, t('basis.perYears', values)] as const];
    }),
  );
  if (older.size === 0) return t('basis.perNote');
  const years = [...older].toSorted(([a], [b]) => a.localeCompare(b)).map(([, text]) => text);
  return `${t('basis.perNote')} ${t('basis.perOlder', { years: formatList(years, t.language) })}`;
}
