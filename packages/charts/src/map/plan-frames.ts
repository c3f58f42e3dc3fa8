import type { LonLat } from './decode-areas.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of the picture with its own scale, and what it shows, in degrees (`top` is north). */
export interface MapFrame {
  readonly box: Box;
  readonly shows: Box;
  readonly project: (place: LonLat) => LonLat;
}

export const archipelagos = ['hoang-sa', 'truong-sa'] as const;
export type ArchipelagoId = (typeof archipelagos)[number];

export interface MapFrames {
  readonly width: number;
  readonly height: number;
  readonly main: MapFrame;
  readonly islands: Readonly<Record<ArchipelagoId, MapFrame>>;
  /** True where the archipelagos are drawn apart, not where they lie. */
  readonly areInsets: boolean;
}

/** What the boundary file's documentation names. */
export const mainlandBox: Box = { left: 102.14, top: 23.4, right: 109.47, bottom: 8.38 };
const islandBoxes: Readonly<Record<ArchipelagoId, Box>> = {
  'hoang-sa': { left: 111.19, top: 17.11, right: 112.74, bottom: 15.77 },
  'truong-sa': { left: 109.1, top: 12.05, right: 116.96, bottom: 6.95 },
};
const wholeBox: Box = { left: 102.14, top: 23.4, right: 116.96, bottom: 6.95 };

/** Plain cylindrical: true to scale along the parallel of 16°, the middle of the country. */
const lonShare = Math.cos((16 * Math.PI) / 180);

/** Under this width the open sea would leave the land too small, where the width is all there is. */
const leastWholeWidth = 440;
/** The least of a picture that has more width than height: the names of the archipelagos still keep clear of the land. */
export const leastPictureWidth = 360;
const edge = 2;
const islandPadding = 5;

function spanOf({ left, top, right, bottom }: Box): { readonly x: number; readonly y: number } {
  return { x: (right - left) * lonShare, y: top - bottom };
}

/** A frame of a width, from a corner on; its height follows. */
function toFrame(
  shows: Box,
  { left, top, width }: { left: number; top: number; width: number },
  padding = 0,
): MapFrame {
  const span = spanOf(shows);
  const scale = (width - 2 * padding) / span.x;
  return {
    shows,
    box: { left, top, right: left + width, bottom: top + span.y * scale + 2 * padding },
    project: ([lon, lat]) => [
      left + padding + (lon - shows.left) * lonShare * scale,
      top + padding + (shows.top - lat) * scale,
    ],
  };
}

function toIslandInPlace(main: MapFrame, shows: Box): MapFrame {
  const [left, top] = main.project([shows.left, shows.top]);
  const [right, bottom] = main.project([shows.right, shows.bottom]);
  return {
    shows,
    project: main.project,
    box: {
      left: left - islandPadding,
      top: top - islandPadding,
      right: right + islandPadding,
      bottom: bottom + islandPadding,
    },
  };
}

/** Shares of the width: the land at the left, the archipelagos in the sea beside it. */
const inset = { land: 0.75, hoangSaLeft: 0.69, truongSaLeft: 0.66, hoangSaNorth: 18.5, truongSaNorth: 10.15 } as const;

/**
 * Where the country and the two archipelagos go in a picture of a width: all where they lie; where that
 * would be tight, the archipelagos in frames of their own in the empty sea. A picture that has more width than
 * height may ask for the whole sooner.
 */
export function planFrames(width: number, isWhole = width >= leastWholeWidth): MapFrames {
  if (isWhole) {
    const main = toFrame(wholeBox, { left: edge, top: edge, width: width - 2 * edge - islandPadding });
    return {
      width,
      height: Math.ceil(main.box.bottom + islandPadding + edge),
      main,
      islands: {
        'hoang-sa': toIslandInPlace(main, islandBoxes['hoang-sa']),
        'truong-sa': toIslandInPlace(main, islandBoxes['truong-sa']),
      },
      areInsets: false,
    };
  }
  const main = toFrame(mainlandBox, { left: edge, top: edge, width: width * inset.land });
  const yOf = (lat: number): number => main.project([mainlandBox.left, lat])[1];
  const toInset = (id: ArchipelagoId, share: number, north: number): MapFrame => {
    const left = width * share;
    return toFrame(islandBoxes[id], { left, top: yOf(north), width: width - left - edge }, islandPadding);
  };
  const islands = {
    'hoang-sa': toInset('hoang-sa', inset.hoangSaLeft, inset.hoangSaNorth),
    'truong-sa': toInset('truong-sa', inset.truongSaLeft, inset.truongSaNorth),
  };
  const bottom = Math.max(main.box.bottom, islands['truong-sa'].box.bottom);
  return { width, height: Math.ceil(bottom + edge), main, islands, areInsets: true };
}
