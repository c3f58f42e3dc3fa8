import { parsePeriod } from '@dinh/kpi';
import { type KeyboardEvent, useState } from 'react';
import { type FigureBreak, findNextBreak } from './figure-break.ts';
import { type FigureStop, type FigureTrack, keyOfStop } from './figure-track.ts';
import { findNextTarget } from './target-tracks.ts';

/**
 * Which way Home and End go: along the periods of a line, along the places of ranked bars, or along a row
 * of several places, which begins with the focus.
 */
export type WalkAxis = 'periods' | 'places' | 'rows';

/** What a walk goes through. */
export interface WalkGround {
  readonly tracks: readonly FigureTrack[];
  readonly axis: WalkAxis;
  readonly breaks: readonly FigureBreak[];
  /** Where a key leads from a stop, by the id of a track, where the tracks lie in a plane; undefined for a key of no concern. */
  readonly move?: MoveWithin | undefined;
}

export type MoveWithin = (key: string, from: FigureStop) => string | undefined;

interface WalkPosition {
  readonly track: number;
  readonly stop: number;
}

export interface FigureWalk {
  /** The stop under the walk or the pointer; null when nothing is pointed at. */
  readonly current: FigureStop | null;
  readonly isPinned: boolean;
  /** The stop to announce: the last that the keyboard or a pin came to. */
  readonly announced: FigureStop | null;
  /** The break that the keyboard went to before the stop announced. */
  readonly passed: FigureBreak | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** Points at a stop without announcing it; null points at nothing. A pin stays. */
  readonly point: (stop: FigureStop | null) => void;
  /** Pins a stop; the pinned one again unpins it. */
  readonly pin: (stop: FigureStop) => void;
  readonly dismiss: () => void;
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}

function isSame(a: FigureStop | null, b: FigureStop | null): boolean {
  if (a === null || b === null) return a === b;
  return a.trackId === b.trackId && keyOfStop(a) === keyOfStop(b);
}

function findPosition(tracks: readonly FigureTrack[], stop: FigureStop | null): WalkPosition | null {
  if (stop === null) return null;
  const track = tracks.findIndex(({ id }) => id === stop.trackId);
  const index = tracks[track]?.stops.findIndex((one) => keyOfStop(one) === keyOfStop(stop)) ?? -1;
  return index < 0 ? null : { track, stop: index };
}

/** Where the walk begins: the last figure of the focus, else of the first place that has one; in rows the first. */
function findStart({ tracks, axis }: Pick<WalkGround, 'tracks' | 'axis'>): WalkPosition | null {
  const isKnown = ({ cell }: FigureStop): boolean => cell.value !== null;
  const starts = tracks.map(({ stops }, track) => ({
    track,
    stop: axis === 'rows' ? stops.findIndex(isKnown) : stops.findLastIndex(isKnown),
  }));
  const known = starts.filter(({ stop }) => stop >= 0);
  const start = known.find(({ track }) => tracks[track]?.role === 'focus') ?? known[0];
  if (start) return start;
  const track = tracks.findIndex(({ stops }) => stops.length > 0);
  return track < 0 ? null : { track, stop: (tracks[track]?.stops.length ?? 1) - 1 };
}

/** The stop of another track with the same id, else nearest in time; a figure before an absence where both are as near. */
function nearestStop(track: FigureTrack, to: FigureStop | undefined): number {
  if (!to) return 0;
  const same = to.id === undefined ? -1 : track.stops.findIndex(({ id }) => id === to.id);
  if (same >= 0) return same;
  const time = parsePeriod(to.period).decimal;
  const ranked = track.stops.map(({ period, cell }, index) => ({
    index,
    distance: Math.abs(parsePeriod(period).decimal - time),
    isAbsent: cell.value === null,
  }));
  const [best] = ranked.toSorted((a, b) => a.distance - b.distance || Number(a.isAbsent) - Number(b.isAbsent));
  return best?.index ?? 0;
}

function moveTrack(tracks: readonly FigureTrack[], from: WalkPosition, step: number): WalkPosition {
  let track = from.track + step;
  while (tracks[track]?.stops.length === 0) track += step;
  const next = tracks[track];
  if (!next) return from;
  return { track, stop: nearestStop(next, tracks[from.track]?.stops[from.stop]) };
}

/** The position a key leads to; undefined for a key of no concern. */
export function moveWalk(
  key: string,
  from: WalkPosition,
  { tracks, axis }: Pick<WalkGround, 'tracks' | 'axis'>,
): WalkPosition | undefined {
  const length = tracks[from.track]?.stops.length ?? 1;
  const within = (stop: number): WalkPosition => ({ track: from.track, stop: clamp(stop, length) });
  switch (key) {
    case 'ArrowLeft':
      return within(from.stop - 1);
    case 'ArrowRight':
      return within(from.stop + 1);
    case 'ArrowUp':
      return moveTrack(tracks, from, -1);
    case 'ArrowDown':
      return moveTrack(tracks, from, 1);
    case 'Home':
      return axis === 'places' ? moveTrack(tracks, { track: -1, stop: 0 }, 1) : within(0);
    case 'End':
      return axis === 'places' ? moveTrack(tracks, { track: tracks.length, stop: 0 }, -1) : within(length - 1);
    default:
      return undefined;
  }
}

/**
 * Walks through a figure by keys: left and right along the periods, up and down between places, Home
 * and End to the ends, B to the next break, T to the next target, Enter pins, Esc dismisses. The stops are the rows of the
 * table twin.
 */
export function useFigureWalk({ tracks, axis, breaks, move }: WalkGround): FigureWalk {
  const [current, setCurrent] = useState<FigureStop | null>(null);
  const [announced, setAnnounced] = useState<FigureStop | null>(null);
  const [passed, setPassed] = useState<FigureBreak | null>(null);
  const [isPinned, setIsPinned] = useState(false);

  const position = findPosition(tracks, current);
  const announcedPosition = findPosition(tracks, announced);
  const stopAt = ({ track, stop }: WalkPosition): FigureStop | null => tracks[track]?.stops[stop] ?? null;
  const say = (next: WalkPosition | null): void => {
    const stop = next === null ? null : stopAt(next);
    setCurrent(stop);
    setAnnounced(stop);
    setPassed(null);
  };
  const goToBreak = ({ track, stop }: WalkPosition): boolean => {
    const own = tracks[track];
    const next = own && findNextBreak(own, stop, breaks);
    if (!next) return false;
    say({ track, stop: next.stop });
    setPassed(next.passed);
    return true;
  };
  const findNext = (key: string, from: WalkPosition): WalkPosition | undefined => {
    const stop = stopAt(from);
    if (!move || !stop) return moveWalk(key, from, { tracks, axis });
    const to = move(key, stop);
    const track = tracks.findIndex(({ id }) => id === to);
    return track < 0 ? undefined : { track, stop: 0 };
  };
  const dismiss = (): void => {
    setIsPinned(false);
    setCurrent(null);
    setAnnounced(null);
    setPassed(null);
  };
  const pin = (stop: FigureStop): void => {
    const isAgain = isPinned && isSame(stop, current);
    setIsPinned(!isAgain);
    setCurrent(stop);
    setAnnounced(stop);
    setPassed(null);
  };

  return {
    // A figure that was filtered away is no longer pointed at.
    current: position === null ? null : stopAt(position),
    announced: announcedPosition === null ? null : stopAt(announcedPosition),
    passed: announcedPosition === null ? null : passed,
    isPinned: isPinned && position !== null,
    pin,
    dismiss,
    point: (stop) => {
      if (!isPinned && !isSame(stop, current)) setCurrent(stop);
    },
    onFocus: () => {
      if (position === null) say(findStart({ tracks, axis }));
    },
    onBlur: () => {
      if (!isPinned) setCurrent(null);
    },
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const from = position ?? findStart({ tracks, axis });
      if (from === null) return;
      if (event.key === 'Escape') {
        if (current === null) return;
        dismiss();
      } else if (event.key === 'Enter') {
        const stop = stopAt(from);
        if (stop) pin(stop);
      } else if (event.key.toLowerCase() === 'b') {
        if (!goToBreak(from)) return;
      } else if (event.key.toLowerCase() === 't') {
        const next = findNextTarget(tracks, from);
        if (!next) return;
        say(next);
      } else {
        const next = findNext(event.key, from);
        if (!next) return;
        say(position === null ? from : next);
      }
      event.preventDefault();
    },
  };
}
