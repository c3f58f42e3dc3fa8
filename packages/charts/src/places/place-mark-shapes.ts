import type { PlacedMark } from '../figure/mark-shapes.ts';
import type { PointMark } from '../figure/point-mark.ts';
import { drawShape, type PlaceShape } from './place-shape.ts';

/** Strokes in px: the rim of a hollow shape, the paper round a solid one, the sign within. */
export const placeMarkWidths = { rim: 1.75, halo: 1.5, sign: 1.25 } as const;
const hollowDash = '2 1.6';
const signShare = 0.42;
const circleShare = 0.9;

/** The sign of a flag within a hollow shape: what the shape of a plain circle would say. */
function drawSign(mark: PointMark, x: number, y: number, reach: number): string {
  switch (mark) {
    case 'estimated':
      return `M${x},${y - reach}L${x + reach},${y}L${x},${y + reach}L${x - reach},${y}Z`;
    case 'disagrees':
      return `M${x - reach},${y - reach}L${x + reach},${y + reach}M${x - reach},${y + reach}L${x + reach},${y - reach}`;
    case 'reported':
    case 'provisional':
    case 'incomplete':
      return '';
  }
}

/** What a place's mark consists of: a circle with a flag is the mark of every figure, another shape its outline. */
export type PlaceMarkShapes =
  | { readonly kind: 'mark'; readonly placed: PlacedMark }
  | {
      readonly kind: 'shape';
      readonly outline: string;
      /** Empty where the mark has none. */
      readonly sign: string;
      readonly dash: string | null;
    };

/**
 * One place's figure: the shape says which place, its filling the flag. A circle has the five marks of
 * every figure; another shape is hollow where the figure is not plain, with the flag's sign inside.
 */
export function shapePlaceMark({ shape, mark, x, y, radius }: PlacedMark & { shape: PlaceShape }): PlaceMarkShapes {
  if (shape === 'circle' && mark !== 'reported') {
    return { kind: 'mark', placed: { mark, x, y, radius: radius * circleShare } };
  }
  return {
    kind: 'shape',
    outline: drawShape(shape, x, y, radius),
    sign: drawSign(mark, x, y, radius * signShare),
    dash: mark === 'incomplete' ? hollowDash : null,
  };
}
