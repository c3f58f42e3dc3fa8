import type { Translate } from '@dinh/i18n';
import type { ReadPoints, SeriesPoint } from '@dinh/kpi';
import { describeRates } from './describe-rates.ts';

/** What is said under a figure of rates; nothing where its figures are as they were read. */
export function noteRates(
  { rate }: Pick<ReadPoints, 'rate'>,
  points: readonly SeriesPoint[],
  t: Translate,
): readonly string[] {
  if (!rate) return [];
  return [
    describeRates(
      points.map((point) => ({ period: point.period, populationYear: rate.years.get(point) ?? null })),
      t,
    ),
  ];
}
