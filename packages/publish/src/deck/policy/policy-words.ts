import type { DeckWords } from '../deck-words.ts';
import type { PolicyDeckFacts } from './policy-deck-facts.ts';

/** What the parts of a policy's deck are given. */
export interface PolicyPart {
  readonly facts: PolicyDeckFacts;
  readonly words: DeckWords;
  /** "Kế hoạch số 147/KH-UBND". */
  readonly name: string;
  /** By what the targets are assessed, in a line. */
  readonly rule: string;
}

/** The page of the policy, or a part of it, as a slide leads to it. */
export function toPage({ facts, words, name }: PolicyPart, part?: { readonly title: string; readonly anchor: string }) {
  return {
    name: part ? words.t('decks.pagePart', { page: name, part: part.title }) : name,
    href: words.hrefs.policy(facts.data.policy.id, part?.anchor),
  };
}
