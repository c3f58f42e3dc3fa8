import type { FigureTarget, FigureTargets } from './figure-target.ts';
import type { FigureAim, FigureStop, FigureTrack } from './figure-track.ts';

/** Without a deadline a target stands after all others. */
const openPeriod = '9999';

/** The track of a series' targets. */
export function toTargetsId(seriesId: string): string {
  return `${seriesId} targets`;
}

/** The stop of where the pace leads, beside that of the target itself. */
export function toProjectedId(targetId: string): string {
  return `${targetId} projected`;
}

function listStops({ id, deadline, words }: FigureTarget, trackId: string): readonly FigureStop[] {
  const stop = (stopId: string, aim: FigureAim['aim']): FigureStop => ({
    trackId,
    trackName: words.track,
    id: stopId,
    period: deadline ?? openPeriod,
    cell: { value: null, href: null, aim },
  });
  const own = stop(id, { when: words.when, value: words.asked, note: words.sentence });
  if (words.projected === null) return [own];
  const { value, why } = words.projected;
  return [own, stop(toProjectedId(id), { when: words.when, value, note: why })];
}

/**
 * The tracks of a figure with its targets: each figure says how far it is from the first of them, and the targets of a
 * series are a track of their own, after the chosen series and before those in grey.
 */
export function joinTargets(
  tracks: readonly FigureTrack[],
  { targets, distances }: FigureTargets,
): readonly FigureTrack[] {
  if (targets.length === 0) return tracks;
  const withDistance = tracks.map((track) => ({
    ...track,
    stops: track.stops.map((stop) => {
      const remark = distances[track.id]?.[stop.period];
      return remark === undefined ? stop : { ...stop, remark };
    }),
  }));
  const chosen = withDistance.filter(({ role }) => role !== 'context');
  const ofTargets = chosen.flatMap(({ id }): FigureTrack[] => {
    const own = targets.filter(({ seriesId }) => seriesId === id);
    const [first] = own;
    const trackId = toTargetsId(id);
    if (!first) return [];
    return [
      {
        id: trackId,
        name: first.words.track,
        role: 'peer',
        targetsOf: id,
        stops: own.flatMap((target) => listStops(target, trackId)),
      },
    ];
  });
  return [...chosen, ...ofTargets, ...withDistance.filter(({ role }) => role === 'context')];
}

interface StopPlace {
  readonly track: number;
  readonly stop: number;
}

/** The next target from a stop: of its own series first, from one target to the next, from the last to the first. */
export function findNextTarget(tracks: readonly FigureTrack[], from: StopPlace): StopPlace | undefined {
  const all = tracks.flatMap(({ targetsOf, stops }, track) =>
    targetsOf === undefined ? [] : stops.map((_, stop) => ({ track, stop })),
  );
  const at = all.findIndex(({ track, stop }) => track === from.track && stop === from.stop);
  if (at >= 0) return all[(at + 1) % all.length];
  const own = tracks[from.track]?.id;
  return all.find(({ track }) => tracks[track]?.targetsOf === own) ?? all[0];
}
