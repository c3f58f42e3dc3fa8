import type { SimilarArea } from '@dinh/kpi';
import { formatList } from '../formats/format-list.ts';
import type { Translate } from '../translate/create-translator.ts';

/** The features that the messages name; others are written as they are called. */
const namedFeatures = ['population', 'density', 'km2', 'communeUnits', 'urbanShare', 'region', 'kind'] as const;

/** Names a feature of an area: "dân số", "population". */
export function nameFeature(feature: string, t: Translate): string {
  const named = namedFeatures.find((name) => name === feature);
  return named ? t(`compare.feature.${named}`) : feature;
}

/**
 * Says why an area is a peer: the features that differ least, and with `farthest` also those that
 * differ most.
 */
export function describePeer(
  {
    name,
    closest,
    farthest,
  }: { readonly name: string } & Pick<SimilarArea, 'closest'> & Partial<Pick<SimilarArea, 'farthest'>>,
  t: Translate,
): string {
  const list = (features: readonly string[]): string =>
    formatList(
      features.map((feature) => nameFeature(feature, t)),
      t.language,
    );
  if (farthest === undefined || farthest.length === 0)
    return t('compare.peer.closest', { name, closest: list(closest) });
  return t('compare.peer.both', { name, closest: list(closest), farthest: list(farthest) });
}
