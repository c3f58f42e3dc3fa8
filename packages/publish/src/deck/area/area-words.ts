import type { DeckWords } from '../deck-words.ts';
import type { AreaDeckFacts } from './area-deck-facts.ts';

/** What the parts of a place's deck are given. */
export interface AreaPart {
  readonly facts: AreaDeckFacts;
  readonly words: DeckWords;
  /** The place, as sentences name it. */
  readonly name: string;
  /** The same, told apart from others of its name. */
  readonly fullName: string;
}

/** The page of the place, or a part of it, as a slide leads to it. */
export function toPage(
  { facts, words, fullName }: AreaPart,
  part?: { readonly title: string; readonly anchor: string },
) {
  return {
    name: part ? words.t('decks.pagePart', { page: fullName, part: part.title }) : fullName,
    href: words.hrefs.area(facts.data.area.id, part?.anchor),
  };
}
