import { parsePeriod } from '@dinh/kpi';
import type { FigureTrack } from './figure-track.ts';

/** A day after which a figure's series mean something else, drawn as a dotted rule with its words. */
export interface FigureBreak {
  /** The last day before. */
  readonly day: string;
  readonly words: string;
}

export interface BreakStop {
  readonly stop: number;
  readonly passed: FigureBreak;
}

/** The first stop of a track after the next break, from the first break again past the last; undefined where none is passed. */
export function findNextBreak(
  { stops }: Pick<FigureTrack, 'stops'>,
  from: number,
  breaks: readonly FigureBreak[],
): BreakStop | undefined {
  const found = breaks
    .map((passed) => ({ passed, stop: stops.findIndex(({ period }) => parsePeriod(period).end > passed.day) }))
    .filter(({ stop }) => stop > 0)
    .toSorted((a, b) => a.stop - b.stop);
  return found.find(({ stop }) => stop > from) ?? found[0];
}
