import { findFullestPair, findReadingsByYear } from '@dinh/kpi';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CompareReading, ReadIndicator } from './read-indicator.ts';

export interface SlopePlace {
  readonly areaId: string;
  readonly from: CompareReading | null;
  readonly to: CompareReading | null;
}

/** Two years of the same places. */
export interface SlopeYears {
  readonly from: number;
  readonly to: number;
  /** How many places have a figure of both. */
  readonly both: number;
  /** Every place with a figure of either. */
  readonly places: readonly SlopePlace[];
}

/**
 * The two years in which most provinces both have a complete figure; of equals the pair farthest apart, then the
 * latest. Undefined where no two places have both.
 */
export function chooseSlopeYears({ readings, measured }: ReadIndicator, catalogue: Catalogue): SlopeYears | undefined {
  const provinces = readings.filter(
    ({ areaId, value }) => value !== null && catalogue.areaById.get(areaId)?.level === 'province',
  );
  const byArea = [...Map.groupBy(provinces, ({ areaId }) => areaId)].map(([areaId, own]) => {
    const whole = own.filter(({ complete }) => complete !== false);
    // A figure of a part is shown where there is no other, and counted nowhere.
    const shown = findReadingsByYear(own, measured.measure);
    return { areaId, byYear: findReadingsByYear(whole, measured.measure), shown } as const;
  });
  const best = findFullestPair(byArea.map(({ byYear }) => byYear.keys()));
  if (!best) return undefined;
  const places = byArea.flatMap(({ areaId, byYear, shown }) => {
    const [from, to] = [best.from, best.to].map((year) => byYear.get(year) ?? shown.get(year) ?? null);
    return from || to ? [{ areaId, from: from ?? null, to: to ?? null }] : [];
  });
  return { from: best.from, to: best.to, both: best.both, places };
}
