/** Lanes in the order in which they are taken: on the line, above, below, further above, further below. */
function laneAt(index: number): number {
  return index === 0 ? 0 : Math.ceil(index / 2) * (index % 2 === 1 ? -1 : 1);
}

/**
 * For marks at places along a line the offset across it, in px, at which none covers another: the
 * first on the line, a later one in the nearest lane that is free where it stands.
 */
export function spreadLanes(places: readonly number[], size: number): readonly number[] {
  const taken: { readonly x: number; readonly lane: number }[] = [];
  for (const x of places) {
    let index = 0;
    while (taken.some((other) => other.lane === laneAt(index) && Math.abs(other.x - x) < size)) index += 1;
    taken.push({ x, lane: laneAt(index) });
  }
  return taken.map(({ lane }) => lane * size);
}
