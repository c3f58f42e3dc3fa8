import type { FeatureWeights } from './feature-distances.ts';
import { type PeerFeature, peerFeatures } from './peer-features.ts';

export const mostWeight = 100;

/** The weights that stand where none are given: every feature counts the same. */
export const equalWeights: Readonly<Record<PeerFeature, number>> = {
  population: 1,
  density: 1,
  km2: 1,
  communeUnits: 1,
  urbanShare: 1,
  region: 1,
  kind: 1,
};

/** The parts that a text of weights may have, for those who write one. */
export const acceptedWeights: readonly string[] = peerFeatures.map((name) => `${name}:0…${mostWeight}`);

/**
 * Reads weights written as `population:2,region:0`; 1 for what isn't named.
 *
 * @throws RangeError naming the part that is no feature with a number from 0 to 100, or the whole text where all are 0.
 */
export function parseWeights(text: string): FeatureWeights {
  const weights: Record<PeerFeature, number> = { ...equalWeights };
  for (const part of text.split(',')) {
    const [name = '', number = '', ...more] = part.split(':');
    const feature = peerFeatures.find((known) => known === name);
    const weight = /^\d{1,3}(?:\.\d{1,3})?$/.test(number) ? Number(number) : Number.NaN;
    if (feature === undefined || !(weight <= mostWeight) || more.length > 0) throw new RangeError(part || text);
    weights[feature] = weight;
  }
  if (Object.values(weights).every((weight) => weight === 0)) throw new RangeError(text);
  return weights;
}

/** Writes weights as `parseWeights` reads them, without those that are 1; empty where all are. */
export function writeWeights(weights: FeatureWeights): string {
  return peerFeatures
    .filter((name) => (weights[name] ?? 1) !== 1)
    .map((name) => `${name}:${weights[name]}`)
    .join(',');
}
