import type { Translate } from '@dinh/i18n';
import type { Palette } from '../palette/index.ts';
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

/** The same words across the plot, so that no part of the picture can pass for real. */
export function drawSyntheticWords(
  { x, y, width, height }: Place & { readonly height: number },
  t: Translate,
  palette: Palette,
): readonly string[] {
  const place = { x: 8, baseline: tile.height / 2 };
  const words = drawText(t('words.synthetic'), { ...place, size: wordsSize, isBold: true }, palette);
  const pattern = element(
    'pattern',
    {
      id: 'made-up',
      ...tile,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${slope})`,
    },
    words,
  );
  return [
    element('defs', {}, pattern),
    element('rect', { x, y, width, height, fill: 'url(#made-up)', opacity: wordsOpacity }),
  ];
}
