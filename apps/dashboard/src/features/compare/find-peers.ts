import {
  type FeatureSet,
  type FeatureWeights,
  type PeerFeature,
  peerFeatures,
  type SimilarArea,
  similarAreas,
} from '@dinh/kpi';
import type { AreaRow, PeersAnswer } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { holdersOf } from './choose-places.ts';

export type Layout = PeersAnswer['layouts'][number];
export type AreaFeatures = Layout['areas'][number];

/** The places most like one, or those its reader pinned, of one layout. */
export interface PeerGroup {
  readonly rows: readonly SimilarArea[];
  readonly isPinned: boolean;
  /** Pinned, but no unit of that layout, nor is what became of them. */
  readonly dropped: readonly AreaRow[];
  readonly layout: Layout;
  /** What the place can be compared by: known of it and of another. */
  readonly known: readonly PeerFeature[];
}

/** The layout of a day: the one that lasts to it or longer. */
export function findLayout(layouts: readonly Layout[], day: string): Layout | undefined {
  return layouts.find(({ lastDay }) => lastDay === null || lastDay >= day);
}

/** A layout's areas by what they are told alike by. */
export function toFeatureSets({ areas }: Layout): readonly (FeatureSet & { readonly id: string })[] {
  return areas.map(({ populationYear: _, ...features }) => features);
}

interface PeersAsked {
  readonly areaId: string;
  readonly layouts: readonly Layout[];
  /** The day whose provinces are compared. */
  readonly day: string;
  readonly weights: FeatureWeights;
  readonly group: readonly string[] | undefined;
  readonly catalogue: Catalogue;
}

/** Undefined where the place isn't one of that day's. */
export function findPeers({ areaId, layouts, day, weights, group, catalogue }: PeersAsked): PeerGroup | undefined {
  const layout = findLayout(layouts, day);
  const own = layout?.areas.find(({ id }) => id === areaId);
  if (!layout || !own) return undefined;
  const features = toFeatureSets(layout);
  const known = peerFeatures.filter(
    (name) => own[name] !== null && layout.areas.some((area) => area !== own && area[name] !== null),
  );
  const common = { layout, known };
  if (group === undefined) {
    return { ...common, rows: similarAreas({ areaId, features, weights }), isPinned: false, dropped: [] };
  }
  const held = group.map((id) => ({ id, areas: holdersOf(id, day, catalogue) }));
  const pinned = new Set(held.flatMap(({ areas }) => areas.map(({ id }) => id)));
  const all = similarAreas({ areaId, features, weights, k: layout.areas.length });
  return {
    ...common,
    rows: all.filter(({ id }) => pinned.has(id)),
    isPinned: true,
    dropped: held.flatMap(({ id, areas }) => (areas.length === 0 ? (catalogue.areaById.get(id) ?? []) : [])),
  };
}
