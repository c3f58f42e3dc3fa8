import type { PointMark } from './point-mark.ts';

export interface PlacedMark {
  readonly mark: PointMark;
  readonly x: number;
  readonly y: number;
  /** Half the width of the shape. */
  readonly radius: number;
}

interface Painted {
  /** `solid` in the colour without a rim; `hollow` with a rim, filled with paper, so that a line ends there; else the rim alone. */
  readonly paint: 'solid' | 'hollow' | 'rim';
  readonly dash: string | null;
}

export type MarkShape =
  | (Painted & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number })
  | (Painted & { readonly kind: 'path'; readonly d: string });

export const markStrokeWidth = 1.75;
const dash = '2 1.6';

/** What a point's mark consists of, from back to front; the page and a file draw the same. */
export function shapeMark({ mark, x, y, radius }: PlacedMark): readonly [MarkShape, ...MarkShape[]] {
  const circle = { kind: 'circle', x, y, radius, dash: null } as const;
  switch (mark) {
    case 'reported':
      return [{ ...circle, paint: 'solid' }];
    case 'provisional':
      return [{ ...circle, paint: 'hollow' }];
    case 'estimated': {
      const reach = radius * 1.25;
      const d = `M${x},${y - reach}L${x + reach},${y}L${x},${y + reach}L${x - reach},${y}Z`;
      return [{ kind: 'path', d, paint: 'hollow', dash: null }];
    }
    case 'incomplete':
      return [{ ...circle, paint: 'hollow', dash }];
    case 'disagrees': {
      const arm = radius * 0.62;
      const d = `M${x - arm},${y - arm}L${x + arm},${y + arm}M${x - arm},${y + arm}L${x + arm},${y - arm}`;
      return [
        { ...circle, radius: radius * 1.35, paint: 'hollow' },
        { kind: 'path', d, paint: 'rim', dash: null },
      ];
    }
  }
}
