export type { AreaDeckData, ComparedStanding, NotComparedStanding } from './area/area-deck-data.ts';
export { type AreaDeckFacts, gatherAreaDeck } from './area/area-deck-facts.ts';
export { writeAreaDeck } from './area/write-area-deck.ts';
export type { DeckHrefs, DeckPolicy, DeckSetting, DeckTarget } from './deck-data.ts';
export type { DeckPlans, DeckRule, PolicyDeckData } from './policy/policy-deck-data.ts';
export { gatherPolicyDeck, type PolicyDeckFacts } from './policy/policy-deck-facts.ts';
export { writePolicyDeck } from './policy/write-policy-deck.ts';
