import type { Translate } from '@dinh/i18n';
import type { PlacedBreak } from '../figure/place-breaks.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import type { Box, LineDot } from '../line/line-layout.ts';
import { drawAbsence } from '../line/line-pointing.ts';
import type { Palette } from '../palette/index.ts';
import { drawText } from './draw-text.ts';
import { element } from './svg-element.ts';

const usualLoneWidth = 6;

/** All others behind, in grey: their lines, and their lone points as dots of a width. */
export function drawContext(
  { path, lonePath, loneWidth = usualLoneWidth }: { path: string; lonePath: string; loneWidth?: number },
  palette: Palette,
): readonly string[] {
  const grey = { stroke: palette.context, fill: 'none' };
  return [
    ...(path === '' ? [] : [element('path', { ...grey, d: path, 'stroke-linejoin': 'round' })]),
    ...(lonePath === ''
      ? []
      : [element('path', { ...grey, d: lonePath, 'stroke-width': loneWidth, 'stroke-linecap': 'round' })]),
  ];
}

/** Dotted lines across the years without a figure. */
export function drawConnectors(
  connectors: readonly (readonly [LineDot, LineDot])[],
  stroke: string,
): readonly string[] {
  return connectors.map(([from, to]) =>
    element('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke,
      'stroke-width': 1.25,
      'stroke-dasharray': '1 4',
      'stroke-linecap': 'round',
    }),
  );
}

/** A dotted rule with its words at each break. */
export function drawBreaks(
  breaks: readonly PlacedBreak[],
  { plot, fontSize }: { readonly plot: Pick<Box, 'top' | 'bottom'>; readonly fontSize: number },
  palette: Palette,
): readonly string[] {
  return breaks.map(({ day, x, lines, textX, anchor }) =>
    element(
      'g',
      { 'data-break': day },
      element('line', {
        x1: x,
        x2: x,
        y1: plot.top,
        y2: plot.bottom,
        stroke: palette.muted,
        'stroke-dasharray': '1 3',
      }),
      ...lines.map(({ text, y }) =>
        drawText(text, { x: textX, baseline: y, size: fontSize, colour: 'muted', anchor, hasHalo: true }, palette),
      ),
    ),
  );
}

/** A small dash at the baseline for each year in which nothing was found. */
export function drawAbsences(absences: readonly PlotPoint[], palette: Palette): readonly string[] {
  const dash = { stroke: palette['status-unknown'], 'stroke-width': 1.5, fill: 'none' };
  return absences.map((place) => element('path', { ...dash, d: drawAbsence(place), 'data-absence': '' }));
}

/** What the dashes mean: a picture has no walk that says it. */
export function describeAbsences(absences: readonly PlotPoint[], t: Translate): readonly string[] {
  return absences.length === 0 ? [] : [t('figure.note.absences')];
}
