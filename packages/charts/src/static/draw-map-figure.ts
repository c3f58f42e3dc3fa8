import { layoutGround } from '../map/layout-ground.ts';
import { layoutMap, type MapLayout } from '../map/layout-map.ts';
import type { MapFigureInput } from '../map/map-figure-input.ts';
import { describeMapNotes, listLegendRows, listMapLicences, summariseMap } from '../map/map-words.ts';
import { leastPictureWidth, type MapFrames, planFrames } from '../map/plan-frames.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import { drawMapLegend, type LegendRoom, type PlacedLegend, placeMapLegend } from './draw-map-legend.ts';
import { drawMapPlot } from './draw-map-plot.ts';
import type { PlotRoom } from './fit-page.ts';
import type { FramedInput } from './frame-options.ts';
import { element } from './svg-element.ts';

export interface StaticMapInput extends MapFigureInput, FramedInput {}

/** Under it the names on a map would have no room. */
const leastMapWidth = 264;
/** As on a page; in a given height as wide as it allows. */
const mostMapWidth = 600;
const leastLegendWidth = 230;
const gap = { beside: 28, below: 14 } as const;

interface PlacedMap {
  readonly layout: MapLayout;
  readonly legend: PlacedLegend;
  /** The legend's upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

interface MapRoom {
  readonly least: number;
  readonly most: number;
  readonly height: number;
  readonly isWhole?: boolean;
}

/** The widest map that is no higher than asked; the least where none is. */
function chooseFrames({ least, most, height, isWhole }: MapRoom): MapFrames {
  for (let width = Math.floor(most); width > least; width -= 1) {
    const frames = planFrames(width, isWhole);
    if (frames.height <= height) return frames;
  }
  return planFrames(Math.min(most, least), isWhole);
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
  // A picture is placed several times until it fits: its map in the same few frames.
  const known = new Map<string, MapLayout>();
  const layoutIn = (frames: MapFrames): MapLayout => {
    const key = `${frames.width} ${frames.areInsets}`;
    const before = known.get(key);
    if (before) return before;
    const ground = layoutGround(boundaries, layer, frames);
    const isShare = style.unit === 'percent';
    const { decimals } = style;
    const layout = layoutMap({ ground, entries, values, isShare, decimals, direction, language: t.language });
    known.set(key, layout);
    return layout;
  };
  const legendOf = (layout: MapLayout, room: LegendRoom): PlacedLegend => {
    const unit = layout.scale === null ? null : style.unit;
    return placeMapLegend({ rows: listLegendRows(layout, level, t), unit, years, t }, room);
  };
  const place = ({ width, height }: PlotRoom): PlacedMap => {
    const most = width - gap.beside - leastLegendWidth;
    if (most >= leastPictureWidth) {
      // The sea beside the land is room that a picture has: the archipelagos stand where they lie.
      const frames =
        height === null
          ? planFrames(Math.min(most, mostMapWidth), true)
          : chooseFrames({ least: leastPictureWidth, most, height, isWhole: true });
      const layout = layoutIn(frames);
      const left = frames.width + gap.beside;
      const legend = legendOf(layout, {
        width: Math.min(width - left, 2 * leastLegendWidth + gap.beside),
        height: frames.height,
      });
      return { layout, legend, left, top: 0, height: Math.max(frames.height, legend.height) };
    }
    const below = { width, height: 0 };
    const legendHeight = legendOf(layoutIn(planFrames(leastMapWidth)), below).height + gap.below;
    const frames =
      height === null
        ? planFrames(Math.min(width, mostMapWidth))
        : chooseFrames({ least: leastMapWidth, most: width, height: height - legendHeight });
    const layout = layoutIn(frames);
    const top = frames.height + gap.below;
    return { layout, legend: legendOf(layout, below), left: 0, top, height: frames.height + legendHeight };
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
