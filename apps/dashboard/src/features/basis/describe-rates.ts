import { formatList, type Translate } from '@dinh/i18n';
import { yearOf } from '@dinh/kpi';

interface Rated {
  readonly period: string;
  readonly populationYear: number | null;
}

/** Says what stands under figures per people, and where the people are of another year than the figure. */
export function describeRates(rates: readonly Rated[], t: Translate): string {
  const pairs = new Map(
    rates.flatMap(({ period, populationYear }) => {
      if (populationYear === null) return [];
      const year = yearOf(period);
      const text =
        year === populationYear
          ? String(year)
          : t('basis.perYears', { year: String(year), populationYear: String(populationYear) });
      return [[`${year} ${populationYear}`, text] as const];
    }),
  );
  const years = [...pairs].toSorted(([a], [b]) => a.localeCompare(b)).map(([, text]) => text);
  return t('basis.perNote', { years: formatList(years, t.language) });
}
