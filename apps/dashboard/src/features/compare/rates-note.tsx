import { describeRates } from '@dinh/charts/notes';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedSets } from './use-comparison.ts';

/** Says what stands under figures per people, where some of the indicators are. */
export function RatesNote({ comparison }: { readonly comparison: ComparedSets }) {
  const t = useTranslate();
  const rates = comparison.indicators.filter(({ isRate }) => isRate);
  if (rates.length === 0) return null;
  const readings = rates.flatMap(({ all }) => [...(all?.readings.values() ?? [])]);
  return <p className="mt-4 max-w-[68ch] text-14 text-muted">{describeRates(readings, t)}</p>;
}
