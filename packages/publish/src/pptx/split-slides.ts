import { countLines, estimateWidth } from './fit-text.ts';
import type { Slide, SlideBody, SlideChart, SlideFact } from './slide-deck.ts';
import { type Box, letters, places } from './slide-look.ts';
import { splitTable, type TablePage } from './write-table.ts';
import { cleanLine } from './write-text.ts';

/** What one slide of the file has in its body. */
export type PageBody =
  | Extract<SlideBody, { kind: 'cover' | 'facts' | 'chart' }>
  | { readonly kind: 'table'; readonly page: TablePage };

export interface SlidePage {
  readonly slide: Slide;
  /** With its place among those that the slide was parted into. */
  readonly title: string;
  readonly body: PageBody;
  readonly box: Box;
  /** Those of the slide that stand on it; the others are on its notes page. */
  readonly notes: readonly string[];
}

const mostNoteLines = 5;
export const noteLineHeight = letters.note * 1.25;
const noteGap = 10;
/** A bar lower than this has no room for its name. */
const leastBar = 14;
const mostFacts = 6;

/** The notes that stand on the slide, the first ones first; `isCut` where not all do. */
export function chooseNotes(
  notes: readonly string[],
  width: number,
): { readonly shown: readonly string[]; readonly lines: number; readonly isCut: boolean } {
  const shown: string[] = [];
  let lines = 0;
  for (const note of notes.map(cleanLine)) {
    const own = countLines(note, width, { size: letters.note });
    // The last line says that there are more.
    if (lines + own > mostNoteLines - (shown.length + 1 < notes.length ? 1 : 0)) break;
    shown.push(note);
    lines += own;
  }
  return { shown, lines: lines + (shown.length < notes.length ? 1 : 0), isCut: shown.length < notes.length };
}

function cut<T>(things: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(things.length / most));
  const each = Math.ceil(things.length / count);
  return Array.from({ length: count }, (_, index) => things.slice(index * each, (index + 1) * each));
}

/** Bars in stretches that each fit into a height, on one scale. */
function splitBars(chart: SlideChart, height: number): readonly SlideChart[] {
  const beside =
    chart.series.length < 2
      ? 1
      : Math.max(
          1,
          ...chart.categories.map((_, at) => chart.series.filter(({ values }) => (values[at] ?? null) !== null).length),
        );
  const most = Math.max(1, Math.floor(height / (leastBar * Math.min(beside, 3))));
  const stretches = cut([...chart.categories.keys()], most);
  if (stretches.length < 2) return [chart];
  const all = chart.series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const { min, max } = chart.valueAxis;
  const valueAxis = { ...chart.valueAxis, min: min ?? Math.min(0, ...all), max: max ?? Math.max(0, ...all) };
  return stretches.map((own) => ({
    ...chart,
    valueAxis,
    categories: own.map((at) => chart.categories[at] ?? ''),
    series: chart.series.map((one) => ({ ...one, values: own.map((at) => one.values[at] ?? null) })),
  }));
}

function splitBody(body: SlideBody, box: Box): readonly PageBody[] {
  switch (body.kind) {
    case 'cover':
      return [body];
    case 'facts':
      return cut<SlideFact>(body.facts, mostFacts).map((facts) => ({ kind: 'facts', facts }));
    case 'chart':
      // Nothing to draw is no chart: a range of no cells breaks the file.
      if (body.chart.categories.length === 0) return [{ kind: 'facts', facts: [] }];
      return (body.chart.form === 'bars' ? splitBars(body.chart, box.height) : [body.chart]).map((chart) => ({
        kind: 'chart',
        chart,
      }));
    case 'table':
      return splitTable(body.table, box).map((page) => ({ kind: 'table', page }));
  }
}

/** A slide as those that the file has for it: what doesn't fit goes on, and each says which it is: "1/3". */
export function splitSlide(slide: Slide): readonly SlidePage[] {
  const { shown, lines } = chooseNotes(slide.notes, places.body.width);
  const notesHeight = lines === 0 ? 0 : lines * noteLineHeight + noteGap;
  const hasSubtitle = slide.subtitle !== null && cleanLine(slide.subtitle) !== '';
  const top = hasSubtitle
    ? places.subtitle.y + subtitleHeight(slide.subtitle ?? '') + noteGap
    : places.subtitle.y + noteGap;
  const box = { ...places.body, y: top, height: places.body.y + places.body.height - top - notesHeight };
  const title = cleanLine(slide.title);
  const bodies = splitBody(slide.body, box);
  return bodies.map((body, index) => ({
    slide,
    title: bodies.length === 1 ? title : `${title} (${index + 1}/${bodies.length})`,
    body,
    box,
    notes: shown,
  }));
}

function subtitleHeight(subtitle: string): number {
  const size = letters.subtitle;
  return (estimateWidth(cleanLine(subtitle), { size }) > places.subtitle.width ? 2 : 1) * size * 1.25;
}
