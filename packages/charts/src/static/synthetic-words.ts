import type { Translate } from '@dinh/i18n';
import type { Palette } from '../palette/index.ts';
import { measureText } from '../text-metrics/index.ts';
import { drawText, drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const syntheticLineHeight = 22;
const lineSize = 12;
const linePadding = 8;
const wordsSize = 17;
const wordsOpacity = 0.16;
const tile = { width: 340, height: 150 } as const;
const slope = -14;

/** The framed line over the plot that says its figures are made up. */
export function drawSyntheticLine({ x, y, width }: Place, t: Translate, palette: Palette): string {
  return element(
    'g',
    {},
    element('rect', { x, y, width, height: syntheticLineHeight, fill: 'none', stroke: palette.ink }),
    drawTextAt(
      t('words.synthetic'),
      { x: x + linePadding, middle: y + syntheticLineHeight / 2, size: lineSize, isBold: true },
      palette,
    ),
  );
}

interface Along {
  readonly along: number;
  readonly across: number;
}

const radians = (slope * Math.PI) / 180;
const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];

/** From the page to px along and across the slope of the words, and back. */
function toSlope(x: number, y: number): Along {
  return { along: x * cosine + y * sine, across: y * cosine - x * sine };
}
function fromSlope({ along, across }: Along): { readonly x: number; readonly y: number } {
  return { x: along * cosine - across * sine, y: along * sine + across * cosine };
}

function listSteps(values: readonly number[], step: number): readonly number[] {
  const first = Math.floor(Math.min(...values) / step) - 1;
  return Array.from({ length: Math.ceil(Math.max(...values) / step) - first + 1 }, (_, n) => (first + n) * step);
}

/** Where words of a length stand, so far apart that every part of a plot has some; those that touch it. */
function listPlaces({ x, y, width, height }: Place & { readonly height: number }, length: number) {
  const corners = [x, x + width].flatMap((left) => [y, y + height].map((top) => toSlope(left, top)));
  const rows = listSteps(
    corners.map(({ across }) => across),
    tile.height,
  );
  const columns = listSteps(
    corners.map(({ along }) => along),
    tile.width,
  );
  return rows
    .flatMap((across) => columns.map((along) => ({ along, across })))
    .filter((start) => {
      const [from, to] = [fromSlope(start), fromSlope({ ...start, along: start.along + length })];
      return to.x > x && from.x < x + width && from.y + wordsSize > y && to.y - wordsSize < y + height;
    })
    .map(({ along, across }) => ({ x: along, baseline: across }));
}

/**
 * The same words across the plot, so that no part of the picture can pass for real: written one by one, since a
 * pattern of them took three quarters of the time in which a picture becomes dots.
 */
export function drawSyntheticWords(
  place: Place & { readonly height: number },
  t: Translate,
  palette: Palette,
): readonly string[] {
  const { x, y, width, height } = place;
  const words = t('words.synthetic');
  const length = measureText(words, { size: wordsSize, weight: 600 });
  const texts = listPlaces(place, length).map((at) =>
    drawText(words, { ...at, size: wordsSize, isBold: true }, palette),
  );
  return [
    element('defs', {}, element('clipPath', { id: 'made-up' }, element('rect', { x, y, width, height }))),
    element(
      'g',
      { 'clip-path': 'url(#made-up)', opacity: wordsOpacity },
      element('g', { transform: `rotate(${slope})` }, ...texts),
    ),
  ];
}
