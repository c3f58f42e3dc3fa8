import { layoutGround } from '../map/layout-ground.ts';
import { layoutMap, type MapLayout } from '../map/layout-map.ts';
import type { MapFigureInput } from '../map/map-figure-input.ts';
import { describeMapNotes, listLegendRows, listMapLicences, summariseMap } from '../map/map-words.ts';
import { planFrames } from '../map/plan-frames.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import { drawMapLegend, type PlacedLegend, placeMapLegend } from './draw-map-legend.ts';
import { drawMapPlot } from './draw-map-plot.ts';
import type { PlotRoom } from './fit-page.ts';
import type { FramedInput } from './frame-options.ts';
import { element } from './svg-element.ts';

export interface StaticMapInput extends MapFigureInput, FramedInput {}

const leastMapWidth = 264;
/** As on a page; in a given height as wide as it allows. */
const mostMapWidth = 600;
const legendWidth = 230;
const gap = { beside: 28, below: 14 } as const;

interface PlacedMap {
  readonly layout: MapLayout;
  readonly legend: PlacedLegend;
  /** The legend's upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** The widest map that is no higher than asked; the least where none is. */
function chooseMapWidth(most: number, height: number): number {
  for (let width = Math.floor(most); width > leastMapWidth; width -= 1) {
    if (planFrames(width).height <= height) return width;
  }
  return Math.min(most, leastMapWidth);
}

/**
 * Draws a map as an SVG document: the areas, archipelagos and names that `MapFigure` shows at its width, the legend
 * beside or below, its notes and all that a picture may not be without, what its boundaries are and whose among
 * it. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawMapFigure({ frame, ...figure }: StaticMapInput): StaticFigure {
  const { title, subtitle, boundaries, layer, entries, values, years, level, direction, style } = figure;
  const { imprint, t, notes = [] } = figure;
  const reference = `${t('map.reference')} ${boundaries.attribution}`;
  const licences = listMapLicences(figure).map(({ words, url }) => (url === null ? words : `${words} (${url})`));
  // A picture is placed several times until it fits: its map in the same few widths.
  const known = new Map<number, MapLayout>();
  const layoutAt = (width: number): MapLayout => {
    const before = known.get(width);
    if (before) return before;
    const ground = layoutGround(boundaries, layer, width);
    const isShare = style.unit === 'percent';
    const { decimals } = style;
    const layout = layoutMap({ ground, entries, values, isShare, decimals, direction, language: t.language });
    known.set(width, layout);
    return layout;
  };
  const legendOf = (layout: MapLayout, width: number): PlacedLegend => {
    const unit = layout.scale === null ? null : style.unit;
    return placeMapLegend({ rows: listLegendRows(layout, level, t), unit, years, width, t });
  };
  const place = ({ width, height }: PlotRoom): PlacedMap => {
    if (width >= leastMapWidth + gap.beside + legendWidth) {
      const most = width - gap.beside - legendWidth;
      const mapWidth = height === null ? Math.min(most, mostMapWidth) : chooseMapWidth(most, height);
      const layout = layoutAt(mapWidth);
      const left = mapWidth + gap.beside;
      const legend = legendOf(layout, width - left);
      return { layout, legend, left, top: 0, height: Math.max(layout.ground.frames.height, legend.height) };
    }
    const below = legendOf(layoutAt(leastMapWidth), width).height + gap.below;
    const mapWidth = height === null ? Math.min(width, mostMapWidth) : chooseMapWidth(width, height - below);
    const layout = layoutAt(mapWidth);
    const top = layout.ground.frames.height + gap.below;
    return { layout, legend: legendOf(layout, width), left: 0, top, height: top + below - gap.below };
  };
  return drawFrame(
    {
      title,
      subtitle,
      imprint,
      licences,
      t,
      plan: (room) => {
        const { layout, legend, left, top, height } = place(room);
        return {
          height,
          notes: [...notes, ...describeMapNotes(layout, style, t), reference],
          alt: summariseMap(layout, figure),
          draw: (palette) => [
            ...drawMapPlot(layout, palette),
            element('g', { transform: `translate(${left} ${top})` }, ...drawMapLegend(legend, palette)),
          ],
        };
      },
    },
    frame,
  );
}
