/** Takes a value to its px: the ends of the domain to the ends of the range; a domain without width to its first. */
export function toLinearScale(
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): (value: number) => number {
  return (value) => low + ((value - from) / (to - from || 1)) * (high - low);
}

/** The same by the logarithm; every value above 0. */
export function toLogScale(
  [from, to]: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const scale = toLinearScale([Math.log(from), Math.log(to)], range);
  return (value) => scale(Math.log(value));
}
