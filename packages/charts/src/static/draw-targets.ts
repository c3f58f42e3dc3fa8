import type { PlacedTarget, PlacedTargets } from '../line/placed-targets.ts';
import { goalRadius, projectedRadius, stepRadius } from '../line/target-sizes.ts';
import type { Palette } from '../palette/index.ts';
import { drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

const pale = { stroke: 'none', 'fill-opacity': 0.12 } as const;

function drawTarget(target: PlacedTarget, palette: Palette): string {
  const { id, colour, level, band, path, rings, projection } = target;
  const paint = palette[colour];
  const dashes = { stroke: paint, 'stroke-width': 1.25, fill: 'none' };
  const hollow = { stroke: paint, fill: palette.paper };
  const drawLevel = (left: number, right: number, y: number): string =>
    element('line', { ...dashes, x1: left, x2: right, y1: y, y2: y, 'stroke-dasharray': '6 4' });
  const { left = 0, right = 0, top = 0, bottom = 0 } = band ?? {};
  return element(
    'g',
    { 'data-target': id },
    ...(band === null
      ? []
      : [
          element('rect', { ...pale, x: left, y: top, width: right - left, height: bottom - top, fill: paint }),
          drawLevel(left, right, top),
        ]),
    ...(level === null ? [] : [drawLevel(level.left, level.right, level.y)]),
    ...(path === '' ? [] : [element('path', { ...dashes, d: path, 'stroke-dasharray': '3 3' })]),
    ...(projection === null || projection.range === ''
      ? []
      : [element('path', { ...pale, d: projection.range, fill: paint })]),
    ...(projection === null
      ? []
      : [element('path', { ...dashes, d: projection.path, 'stroke-width': 2, 'stroke-dasharray': '5 4' })]),
    ...rings.map(({ x, y, isGoal }) =>
      element('circle', { ...hollow, cx: x, cy: y, r: isGoal ? goalRadius : stepRadius, 'stroke-width': 1.5 }),
    ),
    ...(projection === null
      ? []
      : [
          element('circle', {
            ...hollow,
            cx: projection.x,
            cy: projection.y,
            r: projectedRadius,
            'stroke-width': 1.75,
          }),
        ]),
  );
}

/** Levels, ranges, paths and projections, as the page draws them. */
export function drawTargets({ targets }: PlacedTargets, palette: Palette): readonly string[] {
  return targets.map((target) => drawTarget(target, palette));
}

/** The words over the levels. */
export function drawTargetLabels(
  { labels, more }: PlacedTargets,
  fontSize: number,
  palette: Palette,
): readonly string[] {
  return [...labels, ...(more === null ? [] : [more])].map(({ text, x, y }) =>
    drawTextAt(text, { x, middle: y, size: fontSize, anchor: 'end', hasHalo: true }, palette),
  );
}
