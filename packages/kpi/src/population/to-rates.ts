import type { AreaId } from '../area/index.ts';
import type { Indicator, Measure } from '../indicator/index.ts';
import type { AbsenceKind } from '../observation/index.ts';
import { parsePeriod, yearOf } from '../period/index.ts';

export interface Population {
  /** Where the number is from. */
  readonly sourceId?: string;
  readonly areaId: AreaId;
  readonly year: number;
  /** The yearly average of the statistics office; never of another series. */
  readonly population: number;
}

interface CountPoint {
  readonly areaId: AreaId;
  readonly period: string;
  readonly value: number | null;
  readonly absence: AbsenceKind | null;
}

/** What a count became beside the people it is for. */
export interface PerPeople {
  /** Per 100,000 people. */
  readonly value: number | null;
  /** The count, and the people. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly absence: AbsenceKind | null;
  /** The year the people are of; null where none is known near enough. */
  readonly populationYear: number | null;
  /** Where the people are from; null where none are known, or no source came along. */
  readonly populationSource: string | null;
}

export const perPeople = 100_000;

/** How many years a population may be older than the count: it is shown with its year, never as the count's own. */
const mostYearsOlder = 2;

/** True for what grows with the number of people: counts, not shares, nor a city's own title. */
export function isPerPeopleMeaningful({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): boolean {
  return kind !== 'ratio' && unit !== 'cities' && unit !== 'books_per_person';
}

/** Finds the people of an area for a count's year: of that year, else the latest of the two before it. */
export function indexPopulations(populations: readonly Population[]) {
  const byArea = Map.groupBy(populations, ({ areaId }) => areaId);
  return (areaId: AreaId, year: number): Population | undefined =>
    (byArea.get(areaId) ?? [])
      .filter((row) => row.population > 0 && row.year <= year && row.year >= year - mostYearsOlder)
      .toSorted((a, b) => b.year - a.year)[0];
}

/**
 * Counts per 100,000 people. The people are those of the count's year, or where that has none of the
 * latest of the two years before, whose year goes with the figure. A count over part of a year or over
 * several stays without a rate (`not-applicable`), as does one for which no people are found.
 *
 * @see METHODS §1, parts first
 */
export function toRates<T extends CountPoint>(
  points: readonly T[],
  {
    findPopulation,
    measure,
  }: { readonly findPopulation: ReturnType<typeof indexPopulations>; readonly measure: Measure },
): readonly (Omit<T, keyof PerPeople> & PerPeople)[] {
  return points.map((point) => {
    const { value, areaId, period, absence } = point;
    const { frequency } = parsePeriod(period);
    const isYearly = frequency === 'A' || (measure === 'stock' && frequency !== '_O');
    const found = isYearly ? findPopulation(areaId, yearOf(period)) : undefined;
    if (value === null || !found) {
      const reason = value === null ? absence : isYearly ? 'not-found' : 'not-applicable';
      return {
        ...point,
        value: null,
        numerator: value,
        denominator: null,
        absence: reason,
        populationYear: null,
        populationSource: null,
      };
    }
    return {
      ...point,
      value: (value * perPeople) / found.population,
      numerator: value,
      denominator: found.population,
      populationYear: found.year,
      populationSource: found.sourceId ?? null,
    };
  });
}
