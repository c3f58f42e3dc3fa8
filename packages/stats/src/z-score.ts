/** The two confidences used in public health: about 2 and 3 standard deviations. */
const zScores: ReadonlyMap<number, number> = new Map([
  [0.95, 1.959963984540054],
  [0.998, 3.090232306167814],
]);

export type Confidence = 0.95 | 0.998;

/**
 * How many standard deviations either side hold the share `confidence` of a normal distribution.
 *
 * @throws RangeError naming a confidence that is neither 0.95 nor 0.998.
 */
export function getZScore(confidence: number): number {
  const z = zScores.get(confidence);
  if (z === undefined) throw new RangeError(`confidence is neither 0.95 nor 0.998: ${confidence}`);
  return z;
}
