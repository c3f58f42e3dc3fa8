import { parsePeriod } from '@dinh/kpi';
import { type FigureStop, type FigureTrack, isAim, keyOfStop } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import { toPlace } from '../figure/time-place.ts';
import { findTargetPlace, listTargetPlaces } from '../line/target-places.ts';
import type { MultiplesLayout } from './multiples-layout.ts';

const reachPx = 40;

/** Where a stop is drawn: its dot in the facet of its place; an absence at the baseline. */
export function findFacetPlace({ facets, xIn }: MultiplesLayout, stop: FigureStop): PlotPoint | null {
  const { trackId, period } = stop;
  const facet = facets.find(({ id }) => id === trackId);
  if (!facet)
    return facets.map(({ targets }) => findTargetPlace(targets, stop)).find((place) => place !== null) ?? null;
  const dot = facet.runs.flat().find(({ point }) => point.period === period);
  if (dot) return { x: dot.x, y: dot.y };
  const x = xIn(facet, toPlace(parsePeriod(period)));
  return { x: Math.min(Math.max(x, facet.plot.left), facet.plot.right), y: facet.plot.bottom };
}

/** Where a facet has a year in which nothing was found: a small dash at its baseline each. */
export function placeFacetAbsences(layout: MultiplesLayout, tracks: readonly FigureTrack[]): readonly PlotPoint[] {
  return tracks
    .flatMap(({ stops }) => stops.filter(({ cell }) => cell.value === null && !isAim(cell)))
    .flatMap((stop) => findFacetPlace(layout, stop) ?? []);
}

/** The stop of the facet at a place whose dot is nearest; null where none is within reach. */
export function findFacetStop(
  { facets }: MultiplesLayout,
  tracks: readonly FigureTrack[],
  { x, y }: PlotPoint,
): FigureStop | null {
  const facet = facets.find(({ cell }) => x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom);
  if (!facet) return null;
  const places = [
    ...facet.runs.flat().map((dot) => ({ trackId: facet.id, key: dot.point.period, x: dot.x, y: dot.y })),
    ...listTargetPlaces(facet.targets),
  ];
  const [nearest] = places
    .map((place) => ({ ...place, distance: Math.hypot(place.x - x, place.y - y) }))
    .filter(({ distance }) => distance <= reachPx)
    .toSorted((a, b) => a.distance - b.distance);
  const track = tracks.find(({ id }) => id === nearest?.trackId);
  return track?.stops.find((stop) => keyOfStop(stop) === nearest?.key) ?? null;
}
