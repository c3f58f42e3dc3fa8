import type { PlacedMark } from '../figure/mark-shapes.ts';
import type { Palette } from '../palette/index.ts';
import { placeMarkWidths, shapePlaceMark } from '../places/place-mark-shapes.ts';
import type { PlaceShape } from '../places/place-shape.ts';
import { drawMark } from './draw-mark.ts';
import { element } from './svg-element.ts';

/** One place's figure, as `PlaceMark` draws it. */
export function drawPlaceMark(
  placed: PlacedMark & { readonly shape: PlaceShape },
  colour: string,
  palette: Palette,
): string {
  const { shape, mark } = placed;
  const drawn = shapePlaceMark(placed);
  if (drawn.kind === 'mark') return drawMark(drawn.placed, colour, palette);
  const { outline, sign, dash } = drawn;
  if (mark === 'reported') {
    const halo = { stroke: palette.paper, 'stroke-width': placeMarkWidths.halo };
    return element('path', { 'data-mark': mark, 'data-shape': shape, d: outline, fill: colour, ...halo });
  }
  const rim = { stroke: colour, 'stroke-width': placeMarkWidths.rim, 'stroke-dasharray': dash };
  return element(
    'g',
    { 'data-mark': mark, 'data-shape': shape },
    element('path', { d: outline, fill: palette.paper, ...rim }),
    ...(sign === ''
      ? []
      : [
          element('path', {
            d: sign,
            fill: mark === 'estimated' ? colour : 'none',
            stroke: colour,
            'stroke-width': placeMarkWidths.sign,
          }),
        ]),
  );
}
