import { type MarkShape, markStrokeWidth, type PlacedMark, shapeMark } from '../figure/mark-shapes.ts';
import type { Palette } from '../palette/index.ts';
import { element } from './svg-element.ts';

function drawShape(shape: MarkShape, colour: string, { paper }: Palette): string {
  const { paint, dash } = shape;
  const painted =
    paint === 'solid'
      ? { fill: colour }
      : {
          stroke: colour,
          'stroke-width': markStrokeWidth,
          fill: paint === 'hollow' ? paper : 'none',
          'stroke-dasharray': dash,
        };
  return shape.kind === 'circle'
    ? element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...painted })
    : element('path', { d: shape.d, ...painted });
}

/** One point's mark, in a group that names it. */
export function drawMark(placed: PlacedMark, colour: string, palette: Palette): string {
  return element(
    'g',
    { 'data-mark': placed.mark },
    ...shapeMark(placed).map((shape) => drawShape(shape, colour, palette)),
  );
}
