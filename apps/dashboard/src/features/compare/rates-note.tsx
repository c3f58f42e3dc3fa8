import { formatList } from '@dinh/i18n';
import { yearOf } from '@dinh/kpi';
import { useTranslate } from '../language/use-translate.ts';
import type { Comparison } from './use-comparison.ts';

/** Says what stands under figures per people, and where the people are of another year than the figure. */
export function RatesNote({ comparison }: { readonly comparison: Comparison }) {
  const t = useTranslate();
  const rates = comparison.indicators.filter(({ isRate }) => isRate);
  if (rates.length === 0) return null;
  const readings = rates.flatMap(({ all }) => [...(all?.readings.values() ?? [])]);
  const pairs = new Map(
    readings.flatMap(({ period, populationYear }) => {
      if (populationYear === null) return [];
      const year = yearOf(period);
      const text =
        year === populationYear
          ? String(year)
          : t('comparePage.perYears', { year: String(year), populationYear: String(populationYear) });
      return [[`${year} ${populationYear}`, text] as const];
    }),
  );
  const years = [...pairs].toSorted(([a], [b]) => a.localeCompare(b)).map(([, text]) => text);
  return (
    <p className="mt-4 max-w-[68ch] text-14 text-muted">
      {t('comparePage.perNote', { years: formatList(years, t.language) })}
    </p>
  );
}
