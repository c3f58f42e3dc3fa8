import { loadPart } from '../../app/load-part.ts';

/** What finds indicators: a chunk of its own, with its words. */
export const loadIndicatorAdder = loadPart(() => import('../compare/indicator-adder.tsx'), ['compare']);
