import { type Confidence, findNormalSize, funnelLimits } from '@dinh/stats';

/** Where limits are to be drawn. */
export interface CurveGround {
  readonly baseline: number;
  readonly confidence: Confidence;
  /** Sizes in the order of the axis. */
  readonly sizes: readonly number[];
  readonly xOf: (size: number) => number;
  /** Of a proportion, 0 to 1. */
  readonly yOf: (share: number) => number;
  /** Upper and lower edge of the plot. */
  readonly top: number;
  readonly bottom: number;
}

export interface FunnelCurve {
  /** The area between the limits, cut at the edges of the plot. */
  readonly band: string;
  /** The limits themselves, where they are within the plot. */
  readonly lines: string;
  /** True where the limits change from Wilson's to the normal ones, with a step. */
  readonly hasStep: boolean;
}

/** Either side of the size at which the formula changes. */
const beside = 1e-9;

interface Limit {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

function write(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/** A path through the places within the plot, interrupted where it leaves it. */
function drawWithin(places: readonly (readonly [number, number])[], top: number, bottom: number): string {
  let isDrawing = false;
  let path = '';
  for (const [x, y] of places) {
    const isInside = y >= top && y <= bottom;
    if (isInside) path += `${isDrawing ? 'L' : 'M'}${write(x, y)}`;
    isDrawing = isInside;
  }
  return path;
}

/** Draws the limits at any size by the function that judges the places, so that both agree. */
export function drawFunnelCurve(ground: CurveGround): FunnelCurve {
  const { baseline, confidence, sizes, xOf, yOf, top, bottom } = ground;
  const normalFrom = findNormalSize(baseline);
  const toLimit = (n: number): Limit => {
    const { low, high } = funnelLimits({ baseline, n, confidence });
    return { x: xOf(n), low: yOf(low), high: yOf(high) };
  };
  // Cut where the formula changes: a line over the step would show limits that no size has.
  const isCut = sizes.some((n) => n < normalFrom) && sizes.some((n) => n > normalFrom);
  const parts = [
    [...sizes.filter((n) => n < normalFrom), ...(isCut ? [normalFrom * (1 - beside)] : [])],
    [...(isCut ? [normalFrom * (1 + beside)] : []), ...sizes.filter((n) => n > normalFrom)],
  ]
    .filter((part) => part.length > 1)
    .map((part) => part.map(toLimit));
  const clamp = (y: number): number => Math.min(Math.max(y, top), bottom);
  return {
    band: parts
      .map((part) => {
        const upper = part.map(({ x, high }) => write(x, clamp(high)));
        const lower = part.toReversed().map(({ x, low }) => write(x, clamp(low)));
        return `M${[...upper, ...lower].join('L')}Z`;
      })
      .join(''),
    lines: parts
      .flatMap((part) => [
        drawWithin(
          part.map(({ x, high }) => [x, high] as const),
          top,
          bottom,
        ),
        drawWithin(
          part.map(({ x, low }) => [x, low] as const),
          top,
          bottom,
        ),
      ])
      .join(''),
    hasStep: parts.length > 1,
  };
}
