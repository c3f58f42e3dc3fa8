import { formatNumber } from '../formats/format-number.ts';
import { formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';
import type { AskedValue } from './describe-asked-value.ts';
import { type DescribedTarget, findExpected, writeAmount } from './describe-target.ts';

/** A number said of a target, with what it comes from: the figure judged, or the target's document. */
export interface TargetNumber {
  readonly text: string;
  readonly of: 'judged' | 'asked';
}

/** The numbers that `describeAsked` says: one, or the edges of a range, after the lower where that alone is asked. */
export function listAskedNumbers({ comparator, value, upper }: AskedValue, style: ValueStyle, t: Translate) {
  const isMetFromLower = comparator !== 'between' && upper !== null && upper !== undefined;
  return [...(isMetFromLower ? [value] : []), value, upper].flatMap((edge): readonly TargetNumber[] =>
    edge === null || edge === undefined ? [] : [{ text: formatValue(edge, style, t.language), of: 'asked' }],
  );
}

/**
 * The numbers that `describeTarget` and `describeTargetGap` may say, in the order in which they say them: the figure
 * judged, what the path expects of it, what is asked, how far apart they are, in things too. None of a target that
 * can't be assessed: its sentence says a reason, no figure.
 */
export function listTargetNumbers({ assessment, target }: DescribedTarget, style: ValueStyle, t: Translate) {
  const { status, judged, gap, gapInParts } = assessment;
  if (status === 'not-assessable' || judged === null) return [];
  const write = (value: number | null | undefined): readonly string[] =>
    value === null || value === undefined ? [] : [formatValue(value, style, t.language)];
  const count = (value: number | null | undefined): readonly string[] =>
    value === null || value === undefined ? [] : [formatNumber(value, t.language)];
  const ofJudged = (texts: readonly string[]) => texts.map((text): TargetNumber => ({ text, of: 'judged' }));
  return [
    ...ofJudged([...write(judged.value), ...write(findExpected(assessment))]),
    ...listAskedNumbers(target, style, t),
    ...ofJudged([
      ...(gap === null ? [] : [writeAmount(gap, style, t)]),
      ...count(gapInParts),
      ...count(judged.denominator),
    ]),
  ];
}
