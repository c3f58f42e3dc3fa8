import { escapeXml } from '@dinh/kpi';
import type { Palette } from '../palette/index.ts';
import { cleanText } from './clean-text.ts';
import { drawSignedText } from './draw-signed-text.ts';
import { fitPage, lineHeight, type PageContent, type TextBlock } from './fit-page.ts';
import { type FrameOptions, paletteOf, usualWidth } from './frame-options.ts';
import { element } from './svg-element.ts';
import { drawSyntheticLine, drawSyntheticWords } from './synthetic-words.ts';

/** A figure as one file: it draws itself anywhere, and says all that it rests on. */
export interface StaticFigure {
  /** An SVG document. */
  readonly svg: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** The picture in words. */
  readonly alt: string;
}

const baselineShare = 0.75;
/** Narrower, and words would have no room. */
const leastWidth = 320;

function drawBlocks(
  blocks: readonly TextBlock[],
  { x, top }: { readonly x: number; readonly top: number },
  palette: Palette,
): readonly string[] {
  let y = top;
  return blocks.flatMap(({ lines, size, colour, isBold = false }) =>
    lines.flatMap((line) => {
      const baseline = y + (baselineShare + (lineHeight - 1) / 2) * size;
      y += size * lineHeight;
      return drawSignedText(line, { x, baseline, size, colour, isBold }, palette);
    }),
  );
}

/**
 * Title, subtitle, plot, notes and imprint as one SVG document, one `<text>` a line.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link, or the frame
 *   has no room.
 */
export function drawFrame(content: PageContent, frame: FrameOptions = {}): StaticFigure {
  const { title, imprint, t } = content;
  const { width = usualWidth, height: asked = null, theme = 'light' } = frame;
  if (!(width >= leastWidth) || (asked !== null && !(asked > 0))) {
    throw new RangeError(`A picture of ${width} × ${asked} px has no room`);
  }
  const palette = paletteOf(theme);
  const page = fitPage(content, width, asked);
  const { margin: x, plot } = page;
  const room = { x, width: page.width - 2 * x };
  const height = asked ?? page.height;
  const isMadeUp = imprint.dataSet === 'synthetic';
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Number(page.width.toFixed(2))} ${Number(page.height.toFixed(2))}`,
      role: 'img',
      lang: t.language,
      'font-family': "'Be Vietnam Pro', sans-serif",
    },
    element('title', {}, escapeXml(cleanText(title))),
    element('desc', {}, escapeXml(cleanText(plot.alt))),
    element('rect', { width: page.width, height: page.height, fill: palette.paper }),
    ...drawBlocks(page.head, { x, top: x }, palette),
    ...(isMadeUp ? [drawSyntheticLine({ ...room, y: page.headBottom }, t, palette)] : []),
    element(
      'g',
      { transform: `translate(${x} ${Number(page.plotTop.toFixed(2))})`, 'data-plot': '' },
      ...plot.draw(palette),
    ),
    ...(isMadeUp ? drawSyntheticWords({ ...room, y: page.plotTop, height: plot.height }, t, palette) : []),
    ...drawBlocks(page.foot, { x, top: page.footTop }, palette),
  );
  return { svg, width, height, alt: plot.alt };
}
