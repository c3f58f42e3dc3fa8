import { findEnds, type SpineRow } from './spine-data.ts';

export interface SpineAt {
  readonly x: number;
  /** True for a value past the row's ends, which stands just outside them. */
  readonly isOutside: boolean;
}

/** Where the ends of the scale lie, and how far outside them a mark stands that is past them. */
export interface SpineTrack {
  readonly left: number;
  readonly right: number;
  readonly outside: number;
}

/** Places values between a row's own ends, the better end at the right; a row of one value in the middle. */
export function toSpineScale(row: SpineRow, track: SpineTrack): ((value: number) => SpineAt) | undefined {
  const ends = findEnds(row);
  if (!ends) return undefined;
  const { lowest, highest } = ends;
  const isMirrored = row.direction === 'down';
  return (value) => {
    const share = highest === lowest ? 0.5 : (value - lowest) / (highest - lowest);
    const along = isMirrored ? 1 - share : share;
    if (value < lowest || value > highest) {
      const isLeft = value < lowest !== isMirrored;
      return { x: isLeft ? track.left - track.outside : track.right + track.outside, isOutside: true };
    }
    return { x: track.left + along * (track.right - track.left), isOutside: false };
  };
}
