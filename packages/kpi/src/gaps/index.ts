export { explainGap, type GapExplanation, type GapInput, type GapParts, type GroupParts } from './explain-gap.ts';
export { gapInThings } from './gap-in-things.ts';
