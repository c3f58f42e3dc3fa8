import type { Slide } from '../pptx/slide-deck.ts';
import { cell, type DeckWords } from './deck-words.ts';

/** What is said in a line of a part that has too little for a slide of its own. */
export interface DeckLine {
  readonly part: string;
  readonly text: string;
}

export interface WrittenPart {
  readonly slides: readonly Slide[];
  readonly lines: readonly DeckLine[];
}

/** A part with nothing to say. */
export const nothingWritten: WrittenPart = { slides: [], lines: [] };

export function inALine(part: string, text: string): WrittenPart {
  return { slides: [], lines: [{ part, text }] };
}

export function onSlides(...slides: readonly Slide[]): WrittenPart {
  return { slides, lines: [] };
}

/** Rows that are worth a slide; fewer are said in a line each. */
export const leastRows = 3;

/** What is to be known beside, a row for each part that has no slide; null where each has. */
export function writeFurther(
  lines: readonly DeckLine[],
  page: { readonly name: string; readonly href: string },
  words: DeckWords,
): Slide | null {
  if (lines.length === 0) return null;
  const { t } = words;
  return words.makeSlide({
    title: t('decks.further.title', { count: lines.length }),
    subtitle: t('decks.further.subtitle'),
    body: {
      kind: 'table',
      table: {
        columns: [
          { title: t('decks.further.part'), align: 'start', share: 26 },
          { title: t('decks.further.text'), align: 'start', share: 74 },
        ],
        rows: lines.map(({ part, text }) => [cell(part, { isStrong: true }), cell(text)]),
      },
    },
    sourceIds: [],
    page,
    method: [t('decks.notes.method')],
  });
}
