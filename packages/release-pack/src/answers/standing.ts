import {
  isListedInFull,
  listOwnAreas,
  listStandingReach,
  type PeerFeature,
  peerFeatures,
  type SeriesPoint,
  unpackRows,
} from '@dinh/kpi';
import type { OpenPack } from '../release-pack.ts';
import { pickSources } from '../sources/pick-sources.ts';
import { composeStanding, openStanding } from '../standing/index.ts';
import type { AnswerRelease } from './answer-release.ts';

/**
 * With more figures than these a standing takes the page longer than a twentieth of a second: the server is asked.
 * Measured on two cores, warm: 30 ms with 6,700 figures of 160 indicators, 150 ms with 52,000 of 60.
 */
export const mostStandingFigures = 10_000;

/** The provinces of a layout with what they are compared by, as the answer on peers has them. */
interface PackedLayout {
  readonly lastDay: string | null;
  readonly areas: readonly ({ readonly id: string } & { readonly [Name in PeerFeature]: number | string | null })[];
}

function pickFeatures(pack: OpenPack, lastDay: string | null) {
  // The server's own answer, which holds more of each area than it is compared by.
  const { layouts } = pack.peers.answer as { readonly layouts: readonly PackedLayout[] };
  const layout = layouts.find((one) => one.lastDay === lastDay);
  return layout?.areas.map((area) => ({
    id: area.id,
    ...Object.fromEntries(peerFeatures.map((name) => [name, area[name]])),
  }));
}

/** Where an area stands; undefined for an unknown one, and where the release holds too many figures to say so here. */
export function answerStanding(pack: OpenPack, release: AnswerRelease, { id }: { readonly id: string }) {
  const area = pack.rows('areas').find((row) => row.id === id);
  if (!area || pack.getFigures().count > mostStandingFigures) return undefined;
  const areas = pack.rows('areas');
  const opened = openStanding({
    area,
    asOf: release.date,
    areas,
    successions: pack.rows('successions'),
    indicators: pack.rows('indicators'),
    heritage: pack.rows('heritage'),
    registers: pack.rows('registers'),
  });
  if (opened.status === 'not-compared') return { release, areaId: id, ...opened };
  const features = pickFeatures(pack, area.validTo);
  if (!features) return undefined;
  const figures = pack.getFigures();
  const ownAreas = listOwnAreas(opened.input);
  const own = [...ownAreas].flatMap((areaId) => unpackRows<SeriesPoint>(figures.selectPointsOfArea(areaId)));
  const areaIds = new Set(areas.flatMap((row) => (isListedInFull(row.level) && !ownAreas.has(row.id) ? row.id : [])));
  const others = listStandingReach({ ...opened.input, points: own }).flatMap(({ indicatorId, years }) =>
    figures.readPointsOfIndicator(indicatorId, { areaIds, years: new Set(years) }),
  );
  const { answer, sourceIds } = composeStanding({
    input: opened.input,
    asOf: release.date,
    features,
    points: [...own, ...others],
    policies: pack.rows('policies'),
  });
  return { release, ...answer, sources: pickSources(pack, sourceIds) };
}
