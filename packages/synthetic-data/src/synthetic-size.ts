import type { Country } from './country/country.ts';
import type { SubAreaCounts } from './country/list-sub-areas.ts';
import { indicatorPlans } from './indicators/indicator-plan.ts';

/** Provinces alone, or with so many districts and communes that there are about so many observations. */
export type SyntheticSize = 'province' | number;

export const smallestSize = 100_000;
export const largestSize = 10_000_000;

/** What provinces and the nation have, about. */
const ofProvinces = 55_000;
const subYears = 15;
const lateYears = 9;
/** What single gaps leave. */
const published = 0.93;

/** How many figures a district or a commune has, on average. */
const perSubArea = indicatorPlans.reduce((sum, { gaps }) => {
  if (gaps === 'none') return sum + subYears;
  if (gaps === 'usual') return sum + subYears * published;
  return gaps === 'late' ? sum + lateYears * published : sum;
}, 0);

/**
 * The districts and communes that a size takes: districts first, as many as there really were.
 *
 * @throws RangeError for a number outside 100,000 to 10,000,000.
 */
export function chooseSubAreaCounts(size: SyntheticSize, { provinces }: Pick<Country, 'provinces'>): SubAreaCounts {
  if (size === 'province') return { districts: 0, communes: 0 };
  if (!Number.isInteger(size) || size < smallestSize || size > largestSize) {
    throw new RangeError(`size is not province or a number from ${smallestSize} to ${largestSize}: ${size}`);
  }
  const areas = Math.ceil((size - ofProvinces) / perSubArea);
  const districts = Math.min(
    areas,
    provinces.reduce((sum, province) => sum + province.districts, 0),
  );
  return { districts, communes: areas - districts };
}
