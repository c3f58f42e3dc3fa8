import { requireFinite } from '@dinh/stats';
import { compareText } from '../text/index.ts';

export interface GapParts {
  readonly numerator: number;
  readonly denominator: number;
}

export interface GroupParts extends GapParts {
  readonly id: string;
}

export type GapInput =
  /** One area in two periods. */
  | { readonly kind: 'time'; readonly from: GapParts; readonly to: GapParts; readonly factor?: number | null }
  /** Two aggregates over the same groups. */
  | {
      readonly kind: 'mix';
      readonly a: readonly GroupParts[];
      readonly b: readonly GroupParts[];
      readonly factor?: number | null;
    };

export type GapExplanation =
  | {
      readonly kind: 'time';
      /** To − from, in the indicator's unit; the effects sum to it. */
      readonly difference: number;
      /** What the change of each part made, the other at its mean. */
      readonly effects: { readonly numerator: number; readonly denominator: number };
    }
  | {
      readonly kind: 'mix';
      /** b − a, in the indicator's unit; the effects sum to it. */
      readonly difference: number;
      /** `within`: the groups' own values differ; `mix`: they weigh differently. */
      readonly effects: { readonly within: number; readonly mix: number };
      /** The same by group, by id; they sum to `effects`. */
      readonly groups: readonly { readonly id: string; readonly within: number; readonly mix: number }[];
    };

const percentFactor = 100;

function requirePart(value: number, name: string): number {
  if (requireFinite(value, name) < 0) throw new RangeError(`${name} is below 0: ${value}`);
  return value;
}

function requireParts({ numerator, denominator }: GapParts, name: string, leastAbove: boolean): void {
  requirePart(numerator, `numerator of ${name}`);
  if (requirePart(denominator, `denominator of ${name}`) === 0 && leastAbove) {
    throw new RangeError(`denominator of ${name} is not above 0: ${denominator}`);
  }
}

function explainInTime(from: GapParts, to: GapParts, factor: number): GapExplanation {
  requireParts(from, 'from', true);
  requireParts(to, 'to', true);
  const [inverseFrom, inverseTo] = [1 / from.denominator, 1 / to.denominator];
  const numerator = (factor * (to.numerator - from.numerator) * (inverseFrom + inverseTo)) / 2;
  const denominator = (factor * (from.numerator + to.numerator) * (inverseTo - inverseFrom)) / 2;
  const difference = factor * (to.numerator / to.denominator - from.numerator / from.denominator);
  return { kind: 'time', difference, effects: { numerator, denominator } };
}

/** Groups by id; a group stands once. */
function readGroups(groups: readonly GroupParts[], name: string): ReadonlyMap<string, GapParts> {
  const found = new Map<string, GapParts>();
  for (const group of groups) {
    requireParts(group, `${group.id} in ${name}`, false);
    if (found.has(group.id)) throw new RangeError(`${name} holds a group twice: ${group.id}`);
    found.set(group.id, group);
  }
  return found;
}

function sumParts(groups: ReadonlyMap<string, GapParts>, name: string): GapParts {
  const sum = [...groups.values()].reduce(
    (total, group) => ({
      numerator: total.numerator + group.numerator,
      denominator: total.denominator + group.denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
  requireParts(sum, name, true);
  return sum;
}

function explainByMix(a: readonly GroupParts[], b: readonly GroupParts[], factor: number): GapExplanation {
  const [ofA, ofB] = [readGroups(a, 'a'), readGroups(b, 'b')];
  const ids = [...new Set([...ofA.keys(), ...ofB.keys()])].toSorted(compareText);
  const [sumA, sumB] = [sumParts(ofA, 'a'), sumParts(ofB, 'b')];
  const [shareA, shareB] = [sumA.numerator / sumA.denominator, sumB.numerator / sumB.denominator];
  const groups = ids.map((id) => {
    const [partsA, partsB] = [ofA.get(id), ofB.get(id)];
    if (!partsA || !partsB) throw new RangeError(`group is only in ${partsA ? 'a' : 'b'}: ${id}`);
    // A group that is empty on one side differs only in weight.
    const empty = (parts: GapParts): boolean => parts.denominator === 0;
    if (empty(partsA) && empty(partsB)) return { id, within: 0, mix: 0 };
    const toValue = ({ numerator, denominator }: GapParts): number => numerator / denominator;
    const valueA = toValue(empty(partsA) ? partsB : partsA);
    const valueB = toValue(empty(partsB) ? partsA : partsB);
    const weightA = partsA.denominator / sumA.denominator;
    const weightB = partsB.denominator / sumB.denominator;
    return {
      id,
      within: (factor * (weightA + weightB) * (valueB - valueA)) / 2,
      mix: (factor * (weightB - weightA) * (valueA + valueB - shareA - shareB)) / 2,
    };
  });
  return {
    kind: 'mix',
    difference: factor * (shareB - shareA),
    effects: {
      within: groups.reduce((sum, { within }) => sum + within, 0),
      mix: groups.reduce((sum, { mix }) => sum + mix, 0),
    },
    groups,
  };
}

/**
 * Splits the difference of two ratios into effects that sum to it (to 1e-9), each taken at the mean of
 * the two states so that neither comes first: in time into what the numerator and the denominator
 * made; by mix into what the groups' own values and their weights made. Effects are in the indicator's
 * unit, × the factor, 100 unless given.
 *
 * @throws RangeError for a part that is not finite or below 0, a denominator of 0 (of a whole aggregate
 * in a mix), a group that stands twice or on one side only, a factor not above 0, or another kind.
 * @see Kitagawa (1955), Components of a difference between two rates, JASA 50(272)
 * @see METHODS §4, explain a gap
 */
export function explainGap(input: GapInput): GapExplanation {
  const factor = input.factor ?? percentFactor;
  if (!(requireFinite(factor, 'factor') > 0)) throw new RangeError(`factor is not above 0: ${factor}`);
  switch (input.kind) {
    case 'time':
      return explainInTime(input.from, input.to, factor);
    case 'mix':
      return explainByMix(input.a, input.b, factor);
    default:
      throw new RangeError(`kind is neither time nor mix: ${JSON.stringify(input)}`);
  }
}
