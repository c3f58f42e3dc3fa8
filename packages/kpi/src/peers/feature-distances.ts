import { requireFinite, standardise } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import { compareText } from '../text/index.ts';

/** A number, or a word for one of several kinds; null where it is not known. */
export type FeatureValue = number | string | boolean | null;

/** Features by name: `population`, `density`, `km2`, `communeUnits`, `urbanShare`, `region`, `kind`, or others. */
export type FeatureSet = Readonly<Record<string, FeatureValue | undefined>>;

/** A row of features with the area's `id` beside them, or the features of each area under its id. */
export type FeaturesPerArea =
  | readonly (FeatureSet & ({ readonly id: AreaId } | { readonly areaId: AreaId }))[]
  | Readonly<Record<AreaId, FeatureSet>>;

/** Above 0 for every feature that should count; 1 unless given. */
export type FeatureWeights = Readonly<Record<string, number>>;

/** Sizes that differ by how many times, not by how much: compared by their logarithm. */
export const logarithmicFeatures: readonly string[] = ['population', 'density', 'km2', 'communeUnits'];

interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly isNumeric: boolean;
  /** Distance of two areas on this feature; null where either is not known. */
  readonly difference: (a: AreaId, b: AreaId) => number | null;
}

/** How two areas differ on one feature. */
export interface FeatureDifference {
  readonly name: string;
  /** True where both have the same. */
  readonly isSame: boolean;
  /** True where they differ as much as they can: kinds, which are alike or not. */
  readonly isOpposite: boolean;
}

export interface FeatureDistance {
  /** 0 to 1: divided by the largest of any pair. */
  readonly distance: number;
  /** The features both have and that count, by wδ² and name, nearest first. */
  readonly features: readonly FeatureDifference[];
}

export interface FeatureDistances {
  /** By id. */
  readonly ids: readonly AreaId[];
  /** Undefined where the two share less than half of the weight. */
  readonly find: (a: AreaId, b: AreaId) => FeatureDistance | undefined;
}

function readRows(features: FeaturesPerArea): ReadonlyMap<AreaId, FeatureSet> {
  const isList = (value: FeaturesPerArea): value is Extract<FeaturesPerArea, readonly unknown[]> =>
    Array.isArray(value);
  if (!isList(features)) return new Map(Object.entries(features));
  const rows = new Map<AreaId, FeatureSet>();
  for (const { id, areaId, ...own } of features as readonly FeatureSet[]) {
    const key = String(id ?? areaId);
    if (rows.has(key)) throw new RangeError(`features name an area twice: ${key}`);
    rows.set(key, own);
  }
  return rows;
}

function isKnown(value: FeatureValue | undefined): value is number | string | boolean {
  return value !== null && value !== undefined;
}

function toScale(name: string, value: FeatureValue | undefined, id: AreaId): number | null {
  if (!isKnown(value)) return null;
  if (typeof value !== 'number') throw new RangeError(`${name} of ${id} is not a number, as others are: ${value}`);
  requireFinite(value, `${name} of ${id}`);
  if (!logarithmicFeatures.includes(name)) return value;
  if (value <= 0) throw new RangeError(`${name} of ${id} is not above 0: ${value}`);
  return Math.log(value);
}

/** A feature with its scale; undefined for numbers without any spread, and for what nobody has. */
function readFeature(name: string, rows: ReadonlyMap<AreaId, FeatureSet>, weight: number): Feature | undefined {
  const values = [...rows].map(([id, own]) => ({ id, value: own[name] }));
  if (!values.some(({ value }) => isKnown(value))) return undefined;
  if (values.some(({ value }) => typeof value === 'number')) {
    const scaled = standardise(values.map(({ id, value }) => toScale(name, value, id)));
    if (scaled === null) return undefined;
    const byId = new Map(values.map(({ id }, index) => [id, scaled[index] ?? null]));
    const difference = (a: AreaId, b: AreaId): number | null => {
      const [first, second] = [byId.get(a) ?? null, byId.get(b) ?? null];
      return first === null || second === null ? null : Math.abs(first - second);
    };
    return { name, weight, isNumeric: true, difference };
  }
  const byId = new Map(values.map(({ id, value }) => [id, value]));
  const difference = (a: AreaId, b: AreaId): number | null => {
    const [first, second] = [byId.get(a), byId.get(b)];
    return isKnown(first) && isKnown(second) ? Number(first !== second) : null;
  };
  return { name, weight, isNumeric: false, difference };
}

function readWeight(weights: FeatureWeights, name: string): number {
  const weight = weights[name] ?? 1;
  if (requireFinite(weight, `weight of ${name}`) < 0) throw new RangeError(`weight of ${name} is below 0: ${weight}`);
  return weight;
}

/**
 * How far areas lie apart by features of their own, two at a time: √(Σwδ² ÷ Σw) over the features both
 * have, divided by the largest distance of any pair. Numbers are brought to mean 0 and standard
 * deviation 1 over all areas, sizes by their logarithm first; kinds are 0 or 1 apart.
 *
 * @throws RangeError for a number that is not finite, a size or weight out of range, numbers and words
 * under one name, an area that stands twice, or weights that leave nothing to compare by.
 */
export function measureDistances(perArea: FeaturesPerArea, weights: FeatureWeights = {}): FeatureDistances {
  const rows = new Map([...readRows(perArea)].toSorted(([a], [b]) => compareText(a, b)));
  const ids = [...rows.keys()];
  const names = [...new Set([...rows.values()].flatMap((own) => Object.keys(own)))].toSorted(compareText);
  const features = names
    .map((name) => readFeature(name, rows, readWeight(weights, name)))
    .filter((feature) => feature !== undefined);
  const counted = features.filter(({ weight }) => weight > 0);
  if (features.length > 0 && counted.length === 0)
    throw new RangeError(`weights are all 0: ${JSON.stringify(weights)}`);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const measure = (a: AreaId, b: AreaId): number | undefined => {
    let [squared, shared] = [0, 0];
    for (const { weight, difference } of counted) {
      const delta = difference(a, b);
      if (delta === null) continue;
      squared += weight * delta ** 2;
      shared += weight;
    }
    return shared === 0 || shared * 2 < total ? undefined : Math.sqrt(squared / shared);
  };
  let largest = 0;
  ids.forEach((a, index) => {
    for (let other = index + 1; other < ids.length; other += 1)
      largest = Math.max(largest, measure(a, ids[other] ?? a) ?? 0);
  });
  const find = (first: AreaId, second: AreaId): FeatureDistance | undefined => {
    // One way round, so that it is as far there as back to the last bit.
    const [a, b] = first < second ? [first, second] : [second, first];
    const distance = measure(a, b);
    if (distance === undefined) return undefined;
    const both = counted.flatMap(({ name, weight, isNumeric, difference }) => {
      const delta = difference(a, b);
      return delta === null ? [] : [{ name, squared: weight * delta ** 2, delta, isNumeric }];
    });
    const features = both
      .toSorted((x, y) => x.squared - y.squared || compareText(x.name, y.name))
      .map(({ name, delta, isNumeric }) => ({ name, isSame: delta === 0, isOpposite: !isNumeric && delta === 1 }));
    return { distance: largest === 0 ? 0 : distance / largest, features };
  };
  return { ids, find };
}
