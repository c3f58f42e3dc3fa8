import { explainGap, type GapExplanation, type GroupParts } from '@dinh/kpi';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { chooseSlopeYears } from './choose-slope-years.ts';
import { isBrokenBetween } from './find-latest-window.ts';
import type { CompareReading, ReadIndicator } from './read-indicator.ts';

interface WithParts {
  readonly numerator: number;
  readonly denominator: number;
}

function partsOf({ numerator, denominator }: CompareReading): WithParts | undefined {
  return numerator !== null && denominator !== null && denominator > 0 ? { numerator, denominator } : undefined;
}

/** What the change of one place's share is made of; undefined without parts at both ends. */
export function explainInTime(
  from: CompareReading | undefined,
  to: CompareReading | undefined,
  { measured }: Pick<ReadIndicator, 'measured'>,
): GapExplanation | undefined {
  const [a, b] = [from && partsOf(from), to && partsOf(to)];
  return a && b ? explainGap({ kind: 'time', from: a, to: b, factor: measured.factor }) : undefined;
}

export interface MixOverYears {
  readonly from: number;
  readonly to: number;
  readonly places: number;
  /** Of them, those whose definition changed in between: with any the two aren't compared. */
  readonly broken: number;
  readonly gap: GapExplanation;
}

/** What the change of all places together is made of, between the two years with most figures. */
export function explainMix(read: ReadIndicator, catalogue: Catalogue): MixOverYears | undefined {
  const slope = read.measured.kind === 'ratio' ? chooseSlopeYears(read, catalogue) : undefined;
  if (!slope) return undefined;
  const pairs = slope.places.flatMap(({ areaId, from, to }) => {
    const [a, b] = [from && partsOf(from), to && partsOf(to)];
    return a && b ? [{ a: { id: areaId, ...a }, b: { id: areaId, ...b } }] : [];
  });
  if (pairs.length < 2) return undefined;
  const [a, b]: readonly (readonly GroupParts[])[] = [pairs.map((pair) => pair.a), pairs.map((pair) => pair.b)];
  if (!a || !b) return undefined;
  const window = { from: String(slope.from), to: String(slope.to) };
  return {
    from: slope.from,
    to: slope.to,
    places: pairs.length,
    broken: pairs.filter(({ a }) => isBrokenBetween(read, a.id, window)).length,
    gap: explainGap({ kind: 'mix', a, b, factor: read.measured.factor }),
  };
}
