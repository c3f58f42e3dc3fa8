import { type ClassFill, type HatchKind, hatchKinds } from '../classes/hatch.ts';
import { hatchLines } from '../classes/hatch-lines.ts';
import type { MapArea, MapLayout } from '../map/layout-map.ts';
import type { PlacedName } from '../map/place-names.ts';
import { classColours, type Palette } from '../palette/index.ts';
import { drawTextAt } from './draw-text.ts';
import { type Attributes, element } from './svg-element.ts';

const borderWidth = 0.6;
/** Islets are smaller than a pixel: a rim makes them seen. */
const islandRim = 1.2;
const outlineWidths = { rim: 8, line: 6, gap: 1.6 } as const;
/** From this class on the paper parts areas, not a grey line. */
const firstDarkClass = 2;

function toPatternId(kind: HatchKind): string {
  return `hatch-${kind}`;
}

/** The fill of an area or of its swatch. */
export function toFill(fill: ClassFill, palette: Palette): string {
  if (fill.kind === 'hatch') return `url(#${toPatternId(fill.hatch)})`;
  const role = classColours[fill.index];
  if (role === undefined) throw new RangeError(`no colour of class ${fill.index}`);
  return palette[role];
}

/** The textures that are drawn. */
export function drawHatches(kinds: readonly HatchKind[], palette: Palette): string {
  return element(
    'defs',
    {},
    ...hatchKinds
      .filter((kind) => kinds.includes(kind))
      .map((kind) => {
        const { size, lines, width } = hatchLines[kind];
        return element(
          'pattern',
          { id: toPatternId(kind), width: size, height: size, patternUnits: 'userSpaceOnUse' },
          element('rect', { width: size, height: size, fill: palette.raised }),
          element('path', { d: lines, fill: 'none', stroke: palette['status-unknown'], 'stroke-width': width }),
        );
      }),
  );
}

/** Textures below, then classes from light to dark, so that a border is drawn by the darker side. */
function orderOf({ fill }: MapArea): number {
  return fill.kind === 'class' ? fill.index + 1 : 0;
}

function drawIslands({ islandPath, fill }: MapArea, palette: Palette): readonly string[] {
  if (islandPath === '') return [];
  return [
    element('path', {
      'data-islands': '',
      d: islandPath,
      fill: toFill(fill, palette),
      stroke: palette.ink,
      'stroke-width': islandRim,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
  ];
}

function drawArea(area: MapArea, palette: Palette): string {
  const { id, path, fill } = area;
  const isDark = fill.kind === 'class' && fill.index >= firstDarkClass;
  const data: Attributes =
    fill.kind === 'class' ? { 'data-class': String(fill.index + 1) } : { 'data-hatch': fill.hatch };
  return element(
    'g',
    { 'data-area': id, ...data },
    element('path', {
      d: path,
      fill: toFill(fill, palette),
      stroke: isDark ? palette.paper : palette['map-line'],
      'stroke-width': borderWidth,
      'stroke-linejoin': 'round',
    }),
    ...drawIslands(area, palette),
  );
}

/** A chosen area, parted from its neighbours by paper and a line in its colour. */
function drawOutlined(area: MapArea, palette: Palette): string {
  const { id, path, islandPath, fill, entry } = area;
  const d = path + islandPath;
  const outline = { d, fill: 'none', 'stroke-linejoin': 'round' } as const;
  return element(
    'g',
    { 'data-outline': id },
    element('path', { ...outline, stroke: palette.paper, 'stroke-width': outlineWidths.rim }),
    element('path', { ...outline, stroke: palette[entry.colour ?? 'ink'], 'stroke-width': outlineWidths.line }),
    element('path', { ...outline, stroke: palette.paper, 'stroke-width': outlineWidths.gap }),
    element('path', { d: path, fill: toFill(fill, palette) }),
    ...drawIslands(area, palette),
  );
}

function drawNames(
  names: readonly PlacedName[],
  { size, isBold }: { readonly size: number; readonly isBold: boolean },
  palette: Palette,
): readonly string[] {
  return names.map(({ id, lines, x, anchor }) =>
    element(
      'g',
      { 'data-name': id },
      ...lines.map(({ text, y, isUnit }) =>
        drawTextAt(
          text,
          { x, middle: y, size, anchor, isBold, colour: isUnit ? 'muted' : 'ink', hasHalo: true },
          palette,
        ),
      ),
    ),
  );
}

/** The areas, the frames of the archipelagos, the names, each where the layout put it, from back to front. */
export function drawMapPlot(layout: MapLayout, palette: Palette): readonly string[] {
  const { ground, areas, hatches, islandNames, areaNames, fontSize: size } = layout;
  // Drawn where they lie they need no frame.
  const framed = ground.frames.areInsets ? ground.islands : [];
  return [
    drawHatches(
      hatches.map(({ kind }) => kind),
      palette,
    ),
    ...framed.map(({ id, box }) =>
      element('rect', {
        'data-frame': id,
        x: box.left,
        y: box.top,
        width: box.right - box.left,
        height: box.bottom - box.top,
        fill: 'none',
        stroke: palette.muted,
        'stroke-width': 0.75,
        'stroke-dasharray': '3 2',
      }),
    ),
    ...areas.toSorted((a, b) => orderOf(a) - orderOf(b)).map((area) => drawArea(area, palette)),
    ...areas.filter(({ entry }) => entry.colour !== undefined).map((area) => drawOutlined(area, palette)),
    ...drawNames(islandNames, { size, isBold: false }, palette),
    ...drawNames(areaNames, { size, isBold: true }, palette),
  ];
}
