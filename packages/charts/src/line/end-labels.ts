export interface LabelWish {
  readonly id: string;
  /** Where the middle of the label would best be. */
  readonly y: number;
  readonly height: number;
  /** Lower is placed first where not all fit. */
  readonly priority: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Upper edge. */
  readonly top: number;
  readonly height: number;
}

export interface PlacedLabels {
  /** From top to bottom; none overlaps another or leaves the band. */
  readonly placed: readonly PlacedLabel[];
  /** Upper edge of the "+4 more" line; null where all fit. */
  readonly moreTop: number | null;
  readonly omitted: readonly string[];
}

export interface LabelBand {
  readonly top: number;
  readonly bottom: number;
  /** Height of the "+4 more" line. */
  readonly moreHeight: number;
}

function sumHeights(labels: readonly LabelWish[]): number {
  return labels.reduce((sum, { height }) => sum + height, 0);
}

/** The wishes that fit into a height, by priority; a lower one that is small may still fit. */
function pickFitting(wishes: readonly LabelWish[], height: number): readonly LabelWish[] {
  const kept: LabelWish[] = [];
  for (const wish of wishes.toSorted((a, b) => a.priority - b.priority)) {
    if (sumHeights(kept) + wish.height <= height) kept.push(wish);
  }
  return kept;
}

/** Pushes labels apart: down from the top, then up from the bottom of the band. */
function spread(wishes: readonly LabelWish[], top: number, bottom: number): readonly PlacedLabel[] {
  const tops: number[] = [];
  let floor = top;
  for (const { y, height } of wishes) {
    const place = Math.max(floor, y - height / 2);
    tops.push(place);
    floor = place + height;
  }
  let ceiling = bottom;
  return wishes
    .map(({ id, height }, index) => ({ id, height, top: tops[index] ?? top }))
    .toReversed()
    .map((label) => {
      const place = Math.min(label.top, ceiling - label.height);
      ceiling = place;
      return { ...label, top: place };
    })
    .toReversed();
}

/**
 * Places labels beside line ends: as near to their own height as can be, in the order of y, without
 * overlap, within the band. What doesn't fit, the lowest priorities first, is counted in one line at the foot.
 */
export function placeEndLabels(wishes: readonly LabelWish[], { top, bottom, moreHeight }: LabelBand): PlacedLabels {
  const room = bottom - top;
  const allFit = sumHeights(wishes) <= room;
  const kept = allFit ? wishes : pickFitting(wishes, room - moreHeight);
  const keptIds = new Set(kept.map(({ id }) => id));
  const omitted = wishes.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id);
  const ordered = kept.toSorted((a, b) => a.y - b.y || a.priority - b.priority);
  const moreTop = allFit ? null : bottom - moreHeight;
  return { placed: spread(ordered, top, moreTop ?? bottom), moreTop, omitted };
}
