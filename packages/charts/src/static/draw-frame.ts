import type { Translate } from '@dinh/i18n';
import { escapeXml } from '@dinh/kpi';
import { type FigureImprint, writeRelease, writeSources } from '../figure/figure-imprint.ts';
import { type ColourRole, lightPalette } from '../palette/index.ts';
import { wrapText } from '../text-metrics/index.ts';
import { drawSignedText } from './draw-signed-text.ts';
import { element } from './svg-element.ts';
import { drawSyntheticLine, drawSyntheticWords, syntheticLineHeight } from './synthetic-words.ts';
import { wrapAddress } from './wrap-address.ts';

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

interface Plot {
  readonly width: number;
  readonly height: number;
  /** SVG elements, in px from the plot's upper left corner. */
  readonly elements: readonly string[];
}

export interface Frame {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly imprint: FigureImprint;
  readonly alt: string;
  readonly plot: Plot;
  readonly t: Translate;
}

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly colour: ColourRole;
  readonly isBold?: boolean;
}

const margin = 24;
/** At this width a picture is 850 px wide. */
export const usualPlotWidth = 802;
const gap = 10;
const lineHeight = 1.4;
const baselineShare = 0.75;
const titleSize = 20;
const subtitleSize = 14;
const noteSize = 12;

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines, size }) => sum + lines.length * size * lineHeight, 0);
}

function drawBlocks(blocks: readonly Block[], top: number): readonly string[] {
  let y = top;
  return blocks.flatMap(({ lines, size, colour, isBold = false }) =>
    lines.flatMap((line) => {
      const baseline = y + (baselineShare + (lineHeight - 1) / 2) * size;
      y += size * lineHeight;
      return drawSignedText(line, { x: margin, baseline, size, colour, isBold });
    }),
  );
}

/** Sources, date, release, licence and the picture's address; a picture without them is a mistake of the program. */
function writeImprint({ imprint, t }: Pick<Frame, 'imprint' | 't'>, maxWidth: number): readonly string[] {
  const { sources, licence, link, dataSet } = imprint;
  const missing = [...sources.map(({ title }) => title), imprint.asOf, licence.name, licence.url, link].includes('');
  if (missing) throw new RangeError(`A picture needs sources, date, licence and link: ${JSON.stringify(imprint)}`);
  const from = writeSources(sources, t).map(({ text }) => text);
  const rights = `${t('figure.licence', { licence: licence.name })} (${licence.url})`;
  const style = { size: noteSize, maxWidth };
  return [
    ...wrapText(`${dataSet === 'synthetic' ? `${t('words.synthetic')} · ` : ''}${from.join('')}`, style),
    ...wrapText(`${writeRelease(imprint, t)} · ${rights}`, style),
    ...wrapAddress(link, style),
  ];
}

/** Title, subtitle, plot, notes and imprint as one SVG document on white paper, one `<text>` a line. */
export function drawFrame(frame: Frame): StaticFigure {
  const { title, subtitle, notes, imprint, plot, alt, t } = frame;
  const maxWidth = plot.width;
  const isMadeUp = imprint.dataSet === 'synthetic';
  const head: readonly Block[] = [
    {
      lines: wrapText(title, { size: titleSize, weight: 600, maxWidth }),
      size: titleSize,
      colour: 'ink',
      isBold: true,
    },
    { lines: wrapText(subtitle, { size: subtitleSize, maxWidth }), size: subtitleSize, colour: 'muted' },
  ];
  const foot: readonly Block[] = [
    ...notes.map((note) => ({
      lines: wrapText(note, { size: noteSize, maxWidth }),
      size: noteSize,
      colour: 'ink' as const,
    })),
    { lines: writeImprint(frame, maxWidth), size: noteSize, colour: 'muted' },
  ];
  const headBottom = margin + heightOf(head) + gap;
  const plotTop = headBottom + (isMadeUp ? syntheticLineHeight + gap : 0);
  const footTop = plotTop + plot.height + gap;
  const width = plot.width + 2 * margin;
  const height = Math.ceil(footTop + heightOf(foot) + margin);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: t.language,
      'font-family': "'Be Vietnam Pro', sans-serif",
    },
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(alt)),
    element('rect', { width, height, fill: lightPalette.paper }),
    ...drawBlocks(head, margin),
    ...(isMadeUp ? [drawSyntheticLine({ x: margin, y: headBottom, width: plot.width }, t)] : []),
    element(
      'g',
      { transform: `translate(${margin} ${Number(plotTop.toFixed(2))})`, 'data-plot': '' },
      ...plot.elements,
    ),
    ...(isMadeUp ? drawSyntheticWords({ x: margin, y: plotTop, width: plot.width, height: plot.height }, t) : []),
    ...drawBlocks(foot, footTop),
  );
  return { svg, width, height, alt };
}
