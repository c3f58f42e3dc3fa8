import { escapeXml } from '@dinh/kpi';
import type { ColourRole, Palette } from '../palette/index.ts';
import { cleanText } from './clean-text.ts';
import { type Attributes, element } from './svg-element.ts';

interface TextLook {
  readonly size: number;
  readonly colour?: ColourRole;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** True for words that stay legible over a line that crosses them. */
  readonly hasHalo?: boolean;
}

export interface DrawnLine extends TextLook {
  readonly x: number;
  readonly baseline: number;
}

const haloWidth = 3;
/** From the middle of a line of text to its baseline, in parts of the letters' size. */
const middleToBaseline = 0.355;

function toAttributes(
  { size, colour = 'ink', isBold = false, anchor = 'start', hasHalo = false }: TextLook,
  palette: Palette,
): Attributes {
  return {
    'font-size': size,
    'font-weight': isBold ? 600 : null,
    'text-anchor': anchor === 'start' ? null : anchor,
    fill: palette[colour],
    ...(hasHalo
      ? {
          stroke: palette.paper,
          'stroke-width': haloWidth,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }
      : {}),
  };
}

function write(text: string): string {
  return escapeXml(cleanText(text));
}

/** One line of text on its baseline. */
export function drawText(text: string, { x, baseline, ...look }: DrawnLine, palette: Palette): string {
  return element('text', { x, y: baseline, ...toAttributes(look, palette) }, write(text));
}

/** One line of text round the middle of its height. */
export function drawTextAt(
  text: string,
  { middle, ...line }: Omit<DrawnLine, 'baseline'> & { middle: number },
  palette: Palette,
): string {
  return drawText(text, { ...line, baseline: middle + middleToBaseline * line.size }, palette);
}

/** One line of text in stretches, each at a place of its own. */
export function drawSpans(
  spans: readonly { readonly text: string; readonly x: number }[],
  { baseline, ...look }: Omit<DrawnLine, 'x'>,
  palette: Palette,
): string {
  return element(
    'text',
    { y: baseline, 'xml:space': 'preserve', ...toAttributes(look, palette) },
    ...spans.map(({ text, x }) => element('tspan', { x }, write(text))),
  );
}
