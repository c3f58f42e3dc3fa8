import { parsePeriod } from '@dinh/kpi';
import { type FigureStop, type FigureTrack, keyOfStop } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import { toPlace } from '../figure/time-place.ts';
import type { LineDot, LineLayout } from './line-layout.ts';
import { findTargetPlace, listTargetPlaces } from './target-places.ts';

const reachPx = 40;

function dotsOf(layout: LineLayout): readonly { readonly id: string; readonly dot: LineDot }[] {
  return layout.drawn.flatMap(({ id, runs }) => runs.flatMap((run) => run.map((dot) => ({ id, dot }))));
}

/** Where a stop of the walk is drawn: its dot; an absence at the baseline; null for a place in grey. */
export function findPlace(layout: LineLayout, stop: FigureStop): PlotPoint | null {
  const series = layout.drawn.find(({ id }) => id === stop.trackId);
  if (!series) return findTargetPlace(layout.targets, stop);
  const dot = series.runs.flat().find(({ point }) => point.period === stop.period);
  if (dot) return { x: dot.x, y: dot.y };
  const { plot, inset, time } = layout;
  const [from, to] = time.domain;
  const share = (toPlace(parsePeriod(stop.period)) - from) / (to - from || 1);
  const x = plot.left + inset + share * (plot.right - plot.left - 2 * inset);
  return { x: Math.min(Math.max(x, plot.left), plot.right), y: plot.bottom };
}

/** Where the focus has a year in which nothing was found: a small dash at the baseline each. */
export function placeAbsences(layout: LineLayout, tracks: readonly FigureTrack[]): readonly PlotPoint[] {
  const focus = tracks.find(({ id, role }) => role === 'focus' && layout.drawn.some((one) => one.id === id));
  return (focus?.stops ?? []).flatMap((stop) => (stop.cell.value === null ? (findPlace(layout, stop) ?? []) : []));
}

/** The path of the dash that stands for an absence. */
export function drawAbsence({ x, y }: PlotPoint): string {
  return `M${x - 3},${y - 5}h6`;
}

/** The stop whose dot is nearest to a place; null where none is within reach. Hit targets are over 24 px wide. */
export function findStop(layout: LineLayout, tracks: readonly FigureTrack[], { x, y }: PlotPoint): FigureStop | null {
  const places = [
    ...dotsOf(layout).map(({ id, dot }) => ({ trackId: id, key: dot.point.period, x: dot.x, y: dot.y })),
    ...listTargetPlaces(layout.targets),
  ];
  const [nearest] = places
    .map((place) => ({ ...place, distance: Math.hypot(place.x - x, place.y - y) }))
    .filter(({ distance }) => distance <= reachPx)
    .toSorted((a, b) => a.distance - b.distance);
  if (!nearest) return null;
  const track = tracks.find(({ id }) => id === nearest.trackId);
  return track?.stops.find((stop) => keyOfStop(stop) === nearest.key) ?? null;
}
