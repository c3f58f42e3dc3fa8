import type { GapExplanation } from '@dinh/kpi';
import { formatPeriod } from '../formats/format-period.ts';
import { formatChange, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';

export interface GapNames {
  /** In time: the two periods. By mix: the names of the two aggregates, a then b. */
  readonly from: string;
  readonly to: string;
  /** What the parts count, in the language; "numerator" and "denominator" without. */
  readonly numerator?: string | null;
  readonly denominator?: string | null;
}

/** Says what a difference is made of, in time by its parts, by mix within and between groups. */
export function describeGap(gap: GapExplanation, names: GapNames, style: ValueStyle, t: Translate): string {
  const change = (value: number): string => formatChange(value, style, t.language);
  const difference = change(gap.difference);
  if (gap.kind === 'mix') {
    const { within, mix } = gap.effects;
    return t('compare.gap.mix', { a: names.from, b: names.to, difference, within: change(within), mix: change(mix) });
  }
  return t('compare.gap.time', {
    difference,
    from: formatPeriod(names.from, t.language),
    to: formatPeriod(names.to, t.language),
    numerator: names.numerator ?? t('compare.gap.numerator'),
    numeratorEffect: change(gap.effects.numerator),
    denominator: names.denominator ?? t('compare.gap.denominator'),
    denominatorEffect: change(gap.effects.denominator),
  });
}

export interface GapToOther {
  /** Own − other, in the indicator's unit. */
  readonly difference: number;
  /** A place's name, or the middle of the set. */
  readonly other: { readonly name: string } | 'median';
  /** Things more (above 0) or fewer that would close it, and what they are; null without parts. */
  readonly things: { readonly count: number; readonly name: string } | null;
}

/** Says a gap in points and in things: "−32.7 percentage points against Huế; 575 more villages would close it". */
export function describeGapTo({ difference, other, things }: GapToOther, style: ValueStyle, t: Translate): string {
  const values = {
    difference: formatChange(difference, style, t.language),
    other: other === 'median' ? t('compare.gap.median') : other.name,
  };
  if (things === null || things.count === 0) return t('compare.gap.to', values);
  const key = things.count > 0 ? 'compare.gap.more' : 'compare.gap.less';
  return t(key, { ...values, things: Math.abs(things.count), name: things.name });
}
