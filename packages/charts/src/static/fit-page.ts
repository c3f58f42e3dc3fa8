import type { Translate } from '@dinh/i18n';
import { type FigureImprint, writeRelease, writeSources } from '../figure/figure-imprint.ts';
import type { ColourRole, Palette } from '../palette/index.ts';
import { cleanText } from './clean-text.ts';
import { syntheticLineHeight } from './synthetic-words.ts';
import { wrapAddress, wrapWhole } from './wrap-whole.ts';

/** Where a plot goes, in px. */
export interface PlotRoom {
  readonly width: number;
  /** As high as on a page where it is null; else the plot comes as near to it as it can. */
  readonly height: number | null;
}

/** A plot placed in its room, and what is said of it. */
export interface PlannedPlot {
  /** More than the room's only where it can't be less. */
  readonly height: number;
  readonly notes: readonly string[];
  /** The picture in words. */
  readonly alt: string;
  /** SVG elements, in px from the plot's upper left corner. */
  readonly draw: (palette: Palette) => readonly string[];
}

/** What a picture shows, whatever its size. */
export interface PageContent {
  readonly title: string;
  readonly subtitle: string;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Under which terms each layer stands; those of the imprint unless given. */
  readonly licences?: readonly string[];
  readonly plan: (room: PlotRoom) => PlannedPlot;
}

export interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly colour: ColourRole;
  readonly isBold?: boolean;
}

/** A picture with everything in its place, in px of its own. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly head: readonly TextBlock[];
  readonly foot: readonly TextBlock[];
  readonly headBottom: number;
  readonly plotTop: number;
  readonly footTop: number;
  readonly plot: PlannedPlot;
}

export const lineHeight = 1.4;
const gap = 10;
const narrowWidth = 480;
const margins = { narrow: 16, usual: 24 } as const;
const titleSizes = { narrow: 17, usual: 20 } as const;
const subtitleSize = 14;
const noteSize = 12;
/** The search for the least size at which all fits: how often at most, and how near. */
const mostTries = 4;
const nearEnough = 0.02;
const leastStep = 1.02;

function heightOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { lines, size }) => sum + lines.length * size * lineHeight, 0);
}

/** Sources, date, release, licence and the picture's address; a picture without them is a mistake of the program. */
function writeImprint({ imprint, licences, t }: PageContent, maxWidth: number): readonly string[] {
  const { sources, licence, link, dataSet } = imprint;
  const missing = [...sources.map(({ title }) => title), imprint.asOf, licence.name, licence.url, link].includes('');
  if (missing) throw new RangeError(`A picture needs sources, date, licence and link: ${JSON.stringify(imprint)}`);
  const from = writeSources(sources, t).map(({ text }) => text);
  const rights = licences ?? [`${t('figure.licence', { licence: licence.name })} (${licence.url})`];
  const style = { size: noteSize, maxWidth };
  return [
    ...wrapWhole(cleanText(`${dataSet === 'synthetic' ? `${t('words.synthetic')} · ` : ''}${from.join('')}`), style),
    ...wrapWhole(cleanText([writeRelease(imprint, t), ...rights].join(' · ')), style),
    ...wrapAddress(cleanText(link), style),
  ];
}

/** Everything at a width, the plot in its natural height or as near to one as it can be. */
function composePage(content: PageContent, width: number, plotHeight: number | null): Page {
  const { title, subtitle, imprint, plan } = content;
  const size = width < narrowWidth ? 'narrow' : 'usual';
  const margin = margins[size];
  const maxWidth = width - 2 * margin;
  const titleSize = titleSizes[size];
  const plot = plan({ width: maxWidth, height: plotHeight });
  const head: readonly TextBlock[] = [
    {
      lines: wrapWhole(cleanText(title), { size: titleSize, weight: 600, maxWidth }),
      size: titleSize,
      colour: 'ink',
      isBold: true,
    },
    { lines: wrapWhole(cleanText(subtitle), { size: subtitleSize, maxWidth }), size: subtitleSize, colour: 'muted' },
  ];
  const foot: readonly TextBlock[] = [
    ...plot.notes.map(
      (note): TextBlock => ({
        lines: wrapWhole(cleanText(note), { size: noteSize, maxWidth }),
        size: noteSize,
        colour: 'ink',
      }),
    ),
    { lines: writeImprint(content, maxWidth), size: noteSize, colour: 'muted' },
  ];
  const headBottom = margin + heightOf(head) + gap;
  const plotTop = headBottom + (imprint.dataSet === 'synthetic' ? syntheticLineHeight + gap : 0);
  const footTop = plotTop + plot.height + gap;
  const height = Math.ceil(footTop + heightOf(foot) + margin);
  return { width, height, margin, head, foot, headBottom, plotTop, footTop, plot };
}

/** The page with its foot at the foot of a height that it doesn't fill. */
function stretch(page: Page, height: number): Page {
  return { ...page, height, footTop: page.footTop + height - page.height };
}

/** The page in a height that holds it at its least, its plot taking what head and foot leave. */
function fill(content: PageContent, least: Page, height: number): Page {
  const full = composePage(content, least.width, least.plot.height + height - least.height);
  // A larger plot may say more under it.
  return stretch(full.height <= height ? full : least, height);
}

/**
 * Places a picture. In a given height head and foot keep their place and the plot takes the rest; where the whole
 * needs more than that it is placed larger, in the same ratio, to be scaled down: nothing is left out.
 */
export function fitPage(content: PageContent, width: number, height: number | null): Page {
  if (height === null) return composePage(content, width, null);
  const leastAt = (scale: number): Page => composePage(content, width * scale, 0);
  const isWithin = (page: Page, scale: number): boolean => page.height <= height * scale;
  let low = 1;
  let high = 1;
  let least = leastAt(high);
  while (!isWithin(least, high)) {
    low = high;
    high = Math.max(least.height / height, high * leastStep);
    least = leastAt(high);
  }
  for (let tries = 0; tries < mostTries; tries += 1) {
    // Of more width nothing needs more height: less than this can't be enough.
    low = Math.max(low, least.height / height);
    if (high - low <= nearEnough * high) break;
    const middle = (low + high) / 2;
    const page = leastAt(middle);
    if (isWithin(page, middle)) [least, high] = [page, middle];
    else low = middle;
  }
  return fill(content, least, height * high);
}
