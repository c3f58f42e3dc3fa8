import type { IndicatorId } from '../indicator/index.ts';

/** Why an indicator stands for a value: it is named by its word, or counts titles of a movement named by it. */
export const standInReasons = ['same-word', 'family-title', 'movement-title'] as const;
export type StandInReason = (typeof standInReasons)[number];

/**
 * An indicator that comes nearest to a value. It counts what was recognised under the value's name; it does not
 * measure the value.
 */
export interface StandIn {
  readonly indicatorId: IndicatorId;
  readonly reason: StandInReason;
}

interface Value {
  readonly setId: string;
  readonly nameEn: string;
}

const named = (...ids: readonly IndicatorId[]): readonly StandIn[] =>
  ids.map((indicatorId) => ({ indicatorId, reason: 'same-word' }));

/** By words that indicators of the movement bear in their own names. */
const byWord: readonly { readonly word: RegExp; readonly standIns: readonly StandIn[] }[] = [
  {
    word: /\bcivili(?:sed|sation|ty)\b/i,
    standIns: named('civilised-urban-wards-rate', 'civilised-weddings-rate', 'civilised-funerals-rate'),
  },
  {
    // The movement is called "All people unite to build a cultural life"; these are titles of it.
    word: /\b(?:united|unity)\b/i,
    standIns: [
      { indicatorId: 'cultural-residential-areas-rate', reason: 'movement-title' },
      { indicatorId: 'cultural-villages-rate', reason: 'movement-title' },
    ],
  },
];

/** By system: the titles of families are given for what the system asks of families as a whole. */
const bySystem: Readonly<Record<string, readonly StandIn[]>> = {
  'family-values': [
    { indicatorId: 'cultural-families-rate', reason: 'family-title' },
    { indicatorId: 'conventions-with-family-values-rate', reason: 'same-word' },
  ],
};

/** What a whole nation's unity is, no title of a village stands for. */
const nationWide: ReadonlySet<string> = new Set(['national-values']);

/** The indicators that stand for one value; none for most, which nothing measures. */
export function listStandIns({ setId, nameEn }: Value): readonly StandIn[] {
  return byWord.flatMap(({ word, standIns }) =>
    word.test(nameEn) ? standIns.filter(({ reason }) => reason === 'same-word' || !nationWide.has(setId)) : [],
  );
}

/** The indicators that stand for a system as a whole. */
export function listSystemStandIns(setId: string): readonly StandIn[] {
  return bySystem[setId] ?? [];
}

/** Every indicator that stands for anything. */
export const standInIds: readonly IndicatorId[] = [
  ...new Set(
    [...byWord.flatMap(({ standIns }) => standIns), ...Object.values(bySystem).flat()].map((one) => one.indicatorId),
  ),
];
