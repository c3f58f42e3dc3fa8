import type { Slide } from '../../pptx/slide-deck.ts';
import type { DeckWords } from '../deck-words.ts';
import type { AreaDeckFacts } from './area-deck-facts.ts';

/** What the parts of a place's deck are given. */
export interface AreaPart {
  readonly facts: AreaDeckFacts;
  readonly words: DeckWords;
  /** The place, told apart from others of its name. */
  readonly name: string;
}

/** Slides, and what is said in a line of parts that have nothing to show. */
export interface WrittenPart {
  readonly slides: readonly Slide[];
  readonly lines: readonly string[];
}

export const nothingWritten: WrittenPart = { slides: [], lines: [] };

/** The page of the place, or a part of it, as a slide leads to it. */
export function toPage({ facts, words, name }: AreaPart, part?: { readonly title: string; readonly anchor: string }) {
  return {
    name: part ? words.t('decks.pagePart', { page: name, part: part.title }) : name,
    href: words.hrefs.area(facts.data.area.id, part?.anchor),
  };
}
