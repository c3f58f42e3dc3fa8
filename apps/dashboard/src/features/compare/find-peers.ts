import { type FeatureWeights, type SimilarArea, similarAreas } from '@dinh/kpi';
import type { PeersAnswer } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { holdersOf } from './choose-places.ts';

export type Layout = PeersAnswer['layouts'][number];
export type AreaFeatures = Layout['areas'][number];

/** The places most like one, or those its reader pinned, of one layout. */
export interface PeerGroup {
  readonly rows: readonly SimilarArea[];
  readonly isPinned: boolean;
  readonly layout: Layout;
}

const everyOther = 62;

/** The layout of a day: the one that lasts to it or longer. */
export function findLayout(layouts: readonly Layout[], day: string): Layout | undefined {
  return layouts.find(({ lastDay }) => lastDay === null || lastDay >= day);
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
  if (!layout?.areas.some(({ id }) => id === areaId)) return undefined;
  const features = layout.areas.map(({ populationYear: _, ...area }) => area);
  if (group === undefined) return { rows: similarAreas({ areaId, features, weights }), isPinned: false, layout };
  const pinned = new Set(holdersOf(group, day, catalogue).map(({ id }) => id));
  const all = similarAreas({ areaId, features, weights, k: everyOther });
  return { rows: all.filter(({ id }) => pinned.has(id)), isPinned: true, layout };
}
