import { peerFeatures, type SimilarArea } from '@dinh/kpi';
import { formatList } from '../formats/format-list.ts';
import type { Translate } from '../translate/create-translator.ts';

/** Names a feature of an area, "dân số", "population"; one that is none of ours as it is called. */
export function nameFeature(feature: string, t: Translate): string {
  const named = peerFeatures.find((name) => name === feature);
  return named ? t(`compare.feature.${named}`) : feature;
}

type Likeness = Pick<SimilarArea, 'closest'> & Partial<Pick<SimilarArea, 'farthest'>>;

/**
 * Says in what two areas are most alike, and with `farthest` also in what least: "most alike in region;
 * least in size". Either may be empty; of both, that there is nothing to tell them by.
 */
export function describeLikeness({ closest, farthest = [] }: Likeness, t: Translate): string {
  const list = (features: readonly string[]): string =>
    formatList(
      features.map((feature) => nameFeature(feature, t)),
      t.language,
    );
  if (closest.length === 0 && farthest.length === 0) return t('compare.peer.neither');
  if (closest.length === 0) return t('compare.peer.farthest', { farthest: list(farthest) });
  if (farthest.length === 0) return t('compare.peer.closest', { closest: list(closest) });
  return t('compare.peer.both', { closest: list(closest), farthest: list(farthest) });
}

/** Says why an area is a peer, by its name. */
export function describePeer({ name, ...likeness }: Likeness & { readonly name: string }, t: Translate): string {
  return t('compare.peer.named', { name, likeness: describeLikeness(likeness, t) });
}
