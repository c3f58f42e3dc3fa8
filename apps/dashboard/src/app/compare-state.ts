import { equalWeights, type FeatureWeights, mostPeers, parseWeights } from '@dinh/kpi';
import { type BasisOfDay, toBasisOfDay, toList, toWhole, withoutBlanks } from './view-state.ts';

export const mostCompared = 6;
/** How many years older a figure may be where the wider window is on. */
export const widerYears = 3;

export interface CompareState {
  /** Places compared, the first in focus. */
  readonly areas?: readonly string[] | undefined;
  readonly indicators?: readonly string[] | undefined;
  /** The one shown over time and in detail; the first with a figure of the place in focus unless given. */
  readonly detail?: string | undefined;
  readonly year?: number | undefined;
  /** Whose boundaries; today's for a place of today, else those of each figure's own day. */
  readonly basis?: BasisOfDay | 'as-reported' | undefined;
  /** Figures of up to three years before stand where a year has none. */
  readonly older?: typeof widerYears | undefined;
  /** Counts per 100,000 people. */
  readonly per?: 'people' | undefined;
  /** The reader's own group, in place of the places most alike. */
  readonly group?: readonly string[] | undefined;
  /** What places are told alike by, as `parseWeights` reads it. */
  readonly weights?: string | undefined;
}

function toYear(value: unknown): number | undefined {
  const year = toWhole(value);
  return year !== undefined && year >= 1000 && year <= 9999 ? year : undefined;
}

function toWeights(value: unknown): string | undefined {
  try {
    parseWeights(String(value));
    return String(value);
  } catch {
    return undefined;
  }
}

/** Reads the comparison's view state; what is none of ours is left out, since an address may be mistyped. */
export function parseCompareState(search: Readonly<Record<string, unknown>>): CompareState {
  return withoutBlanks<CompareState>({
    areas: toList(search.areas),
    indicators: toList(search.indicators, mostCompared),
    detail: typeof search.detail === 'string' && search.detail !== '' ? search.detail : undefined,
    year: toYear(search.year),
    basis: search.basis === 'as-reported' ? 'as-reported' : toBasisOfDay(search.basis),
    older: toWhole(search.older) === widerYears ? widerYears : undefined,
    per: search.per === 'people' ? 'people' : undefined,
    group: toList(search.group, mostPeers),
    weights: toWeights(search.weights),
  });
}

/** The weights of an address, all the same where it names none. */
export function weightsOf({ weights }: Pick<CompareState, 'weights'>): FeatureWeights {
  return weights === undefined ? equalWeights : parseWeights(weights);
}
