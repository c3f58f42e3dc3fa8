import type { AddUp, Comparator, TargetAssessment, TargetFlag } from '@dinh/kpi';
import { targetFlags } from '@dinh/kpi';
import { formatNumber } from '../formats/format-number.ts';
import { formatPeriod } from '../formats/format-period.ts';
import { formatChange, formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';

/** What is asked, as the target's row says it. */
export interface AskedTarget {
  readonly comparator: Comparator;
  /** Null where no number is asked for. */
  readonly value: number | null;
  readonly upper?: number | null;
  readonly deadline?: string | null;
}

export interface DescribedTarget {
  readonly assessment: TargetAssessment;
  readonly target: AskedTarget;
  /** What the numerator counts, in the language: "villages with a cultural house". */
  readonly thingsName?: string | null;
}

/**
 * Says the value a target asks for, without its deadline: "at least 80.0%"; null for one that names no
 * figure. Of a range whose upper edge is not known it says the lower alone.
 */
export function describeAskedValue(
  { comparator, value, upper }: Pick<AskedTarget, 'comparator' | 'value' | 'upper'>,
  style: ValueStyle,
  t: Translate,
): string | null {
  if (value === null) return null;
  const write = (number: number): string => formatValue(number, style, t.language);
  if (comparator !== 'between') return t(`words.comparator.${comparator}`, { value: write(value) });
  return upper === null || upper === undefined
    ? t('words.comparator.=', { value: write(value) })
    : t('words.comparator.between', { value: write(value), upper: write(upper) });
}

/** Says what a target asks and by when: "at least 80.0% by 2030". */
export function describeAsked(target: AskedTarget, style: ValueStyle, t: Translate): string {
  const asked = describeAskedValue(target, style, t);
  if (asked === null) return t('target.asked.growth');
  const { deadline } = target;
  if (deadline === null || deadline === undefined) return t('target.asked.open', { asked });
  return t('target.asked.by', { asked, deadline: formatPeriod(deadline, t.language) });
}

/** A difference without its sign: "13,0 điểm phần trăm". */
function writeAmount(difference: number, style: ValueStyle, t: Translate): string {
  return formatChange(Math.abs(difference), style, t.language).replace('+', '');
}

function capitalise(text: string, t: Translate): string {
  return text.charAt(0).toLocaleUpperCase(t.language) + text.slice(1);
}

/** Says in one sentence how a target stands and why, with the figures in it. */
export function describeTarget(
  { assessment, target, thingsName }: DescribedTarget,
  style: ValueStyle,
  t: Translate,
): string {
  const { status, judged, method, expectedNow, gap, gapInParts, lapsed, reasons } = assessment;
  if (status === 'not-assessable' || judged === null) {
    const [reason = 'no-figure'] = reasons;
    return isFlag(reason) ? t('target.reason.no-figure') : t(`target.reason.${reason}`);
  }
  const points = writeAmount(gap ?? 0, style, t);
  const values = {
    value: formatValue(judged.value, style, t.language),
    period: formatPeriod(judged.period, t.language),
    asked: describeAsked(target, style, t),
  };
  const lacking =
    gapInParts !== null && thingsName
      ? t('target.says.inThings', { gap: points, things: formatNumber(gapInParts, t.language), name: thingsName })
      : points;
  if (status === 'met') return t(lapsed ? 'target.says.lapsed' : 'target.says.met', values);
  if (status === 'missed') return t('target.says.missed', { ...values, gap: lacking });
  if (status === 'lost') return t('target.says.lost', { ...values, gap: lacking });
  const said = { ...values, status: capitalise(t(`target.status.${status}`), t) };
  if (gap === null) return t('target.says.noNumber', said);
  if (method !== 'path' || expectedNow === null) return t('target.says.growth', { ...said, gap: lacking });
  const expected = formatValue(expectedNow, style, t.language);
  return t('target.says.pace', { ...said, expected, gap: lacking });
}

function isFlag(reason: TargetAssessment['reasons'][number]): reason is TargetFlag {
  return targetFlags.some((flag) => flag === reason);
}

/** Says what else is to be known of an assessment, in the order of its reasons. */
export function describeTargetFlags({ reasons }: Pick<TargetAssessment, 'reasons'>, t: Translate): readonly string[] {
  return reasons.filter(isFlag).map((flag) => t(`target.flag.${flag}`));
}

/** Says whether the areas' plans add up to the nation's target. */
export function describeAddUp(result: AddUp, national: number, style: ValueStyle, t: Translate): string {
  const { areas, of, weightShare } = result.covered;
  if (result.status === 'not-enough-plans') {
    // Cut, not rounded: 79.9 % is not the 80 % that are needed.
    const share = formatValue(Math.floor(weightShare * 100), { unit: 'percent', decimals: 0 }, t.language);
    return t('target.addUp.notEnough', { areas, of, share });
  }
  const values = {
    areas,
    of,
    planned: formatValue(result.planned, style, t.language),
    national: formatValue(national, style, t.language),
  };
  if (result.shortfall <= 0) return t('target.addUp.enough', values);
  return t('target.addUp.short', { ...values, shortfall: writeAmount(result.shortfall, style, t) });
}
