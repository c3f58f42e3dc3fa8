import type { AddUp, ObservedValue, TargetAssessment, TargetFlag } from '@dinh/kpi';
import { targetFlags } from '@dinh/kpi';
import { formatNumber } from '../formats/format-number.ts';
import { formatPeriod } from '../formats/format-period.ts';
import { formatChange, formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';
import { type AskedValue, describeAskedValue } from './describe-asked-value.ts';

/** What is asked and by when, as the target's row says it. */
export interface AskedTarget extends AskedValue {
  readonly deadline?: string | null;
}

export interface DescribedTarget {
  readonly assessment: TargetAssessment;
  readonly target: AskedTarget;
  /** What the numerator counts, in the language: "villages with a cultural house". */
  readonly thingsName?: string | null;
}

/** Says what a target asks and by when: "at least 80.0% by 2030"; of a range met from its lower edge on, both edges. */
export function describeAsked(target: AskedTarget, style: ValueStyle, t: Translate): string {
  const asked = describeAskedValue(target, style, t);
  if (asked === null) return t('target.asked.growth');
  const { deadline, comparator, value, upper } = target;
  const said =
    deadline === null || deadline === undefined
      ? t('target.asked.open', { asked })
      : t('target.asked.by', { asked, deadline: formatPeriod(deadline, t.language) });
  if (comparator === 'between' || value === null || upper === null || upper === undefined) return said;
  const write = (edge: number): string => formatValue(edge, style, t.language);
  return t('target.asked.range', { asked: said, lower: write(value), upper: write(upper) });
}

/** A difference without its sign, for a sentence: "13,0 điểm phần trăm". */
export function writeAmount(difference: number, style: ValueStyle, t: Translate): string {
  return formatChange(Math.abs(difference), style, t.language).replace('+', '');
}

function capitalise(text: string, t: Translate): string {
  return text.charAt(0).toLocaleUpperCase(t.language) + text.slice(1);
}

/** What the path expects, where a target's sentence says it: of one that is under way, and judged by its path. */
export function findExpected({ status, method, expectedNow, gap }: TargetAssessment): number | null {
  const isOver = status === 'met' || status === 'missed' || status === 'lost' || status === 'not-assessable';
  return isOver || gap === null || method !== 'path' ? null : expectedNow;
}

/** Says in one sentence how a target stands and why, with the figures in it. */
export function describeTarget(
  { assessment, target, thingsName }: DescribedTarget,
  style: ValueStyle,
  t: Translate,
): string {
  const { status, judged, gap, gapInParts, lapsed, reasons } = assessment;
  if (status === 'not-assessable' || judged === null) {
    const [reason = 'no-figure'] = reasons;
    return isFlag(reason) ? t('target.reason.no-figure') : t(`target.reason.${reason}`);
  }
  const values = {
    value: formatValue(judged.value, style, t.language),
    period: formatPeriod(judged.period, t.language),
    asked: describeAsked(target, style, t),
  };
  const lacking = sayLacking({ judged, gap: gap ?? 0, gapInParts, thingsName }, target, style, t);
  if (status === 'met') return t(lapsed ? 'target.says.lapsed' : 'target.says.met', values);
  if (status === 'missed') return t('target.says.missed', { ...values, gap: lacking });
  if (status === 'lost') return t('target.says.lost', { ...values, gap: lacking });
  const said = { ...values, status: capitalise(t(`target.status.${status}`), t) };
  if (gap === null) return t('target.says.noNumber', said);
  const expectedNow = findExpected(assessment);
  if (expectedNow === null) return t('target.says.growth', { ...said, gap: lacking });
  const expected = formatValue(expectedNow, style, t.language);
  // Without a ratio the path asked for nothing yet: it may even lead down before it rises.
  const says = assessment.ratio === null ? 'target.says.noneAsked' : 'target.says.pace';
  return t(says, { ...said, expected, gap: lacking });
}

interface Lacking extends Pick<TargetAssessment, 'gapInParts'> {
  readonly judged: ObservedValue;
  readonly gap: number;
  readonly thingsName?: string | null | undefined;
}

/**
 * What is lacking in things, with what they are counted on: a denominator of before a merger is not today's. Null
 * where no things are known; a count's gap is one in things already.
 */
export function findThings(
  { judged, gap, gapInParts }: { readonly judged: ObservedValue } & Pick<TargetAssessment, 'gap' | 'gapInParts'>,
  thingsName: string | null | undefined,
  t: Translate,
) {
  if (gapInParts === null || gapInParts === gap || judged.denominator === null || !thingsName) return null;
  return {
    things: formatNumber(gapInParts, t.language),
    name: thingsName,
    of: formatNumber(judged.denominator, t.language),
    period: formatPeriod(judged.period, t.language),
  };
}

/** "còn thiếu 13,0 điểm phần trăm (cần thêm 397 xã có nhà văn hóa, tính trên 526 của tháng 3/2025)". */
function sayLacking(
  { judged, gap, gapInParts, thingsName }: Lacking,
  target: AskedTarget,
  style: ValueStyle,
  t: Translate,
): string {
  const amount = writeAmount(gap, style, t);
  const isOver = isAbove(judged.value, target);
  const things = findThings({ judged, gap, gapInParts }, thingsName, t);
  const lacking = t(isOver ? 'target.says.over' : 'target.says.lacking', { gap: amount });
  return things
    ? t(isOver ? 'target.says.inThingsOver' : 'target.says.inThings', { gap: lacking, ...things })
    : lacking;
}

/**
 * Says how far a figure is from what is asked: "13.0 percentage points lacking", "1.5 percentage points better than
 * asked"; null where no gap is known. Where the name of the things is given, in things too.
 */
export function describeTargetGap(
  { assessment, target, thingsName }: DescribedTarget,
  style: ValueStyle,
  t: Translate,
): string | null {
  const { judged, gap, gapInParts } = assessment;
  if (judged === null || gap === null) return null;
  if (gap > 0) return sayLacking({ judged, gap, gapInParts, thingsName }, target, style, t);
  return gap === 0 ? t('target.says.just') : t('target.says.better', { gap: writeAmount(gap, style, t) });
}

/** True where a value that is not what is asked for has to come down. */
export function isAbove(value: number, { comparator, value: asked }: AskedTarget): boolean {
  return comparator !== '>=' && asked !== null && value > asked;
}

function isFlag(reason: TargetAssessment['reasons'][number]): reason is TargetFlag {
  return targetFlags.some((flag) => flag === reason);
}

/** Says what else is to be known of an assessment, in the order of its reasons. */
export function describeTargetFlags({ reasons }: Pick<TargetAssessment, 'reasons'>, t: Translate): readonly string[] {
  return reasons.filter(isFlag).map((flag) => t(`target.flag.${flag}`));
}

type AskedOfNation = AskedValue & { readonly value: number };

/**
 * Says whether the areas' plans add up to the nation's target, and how many plans can't be weighed. A number
 * alone asks for at least that.
 */
export function describeAddUp(
  result: AddUp,
  national: number | AskedOfNation,
  style: ValueStyle,
  t: Translate,
): string {
  const unweighed = result.without.filter(({ reason }) => reason === 'no-weight').length;
  const sentences = [
    saySum(result, typeof national === 'number' ? { comparator: '>=', value: national } : national, style, t),
    ...(unweighed > 0 ? [t('target.addUp.unweighed', { count: unweighed })] : []),
  ];
  return sentences.join(' ');
}

function saySum(result: AddUp, national: AskedOfNation, style: ValueStyle, t: Translate): string {
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
    national: describeAskedValue(national, style, t) ?? '',
  };
  if (result.isEnough) return t('target.addUp.enough', values);
  const difference = writeAmount(result.shortfall, style, t);
  return result.shortfall > 0
    ? t('target.addUp.short', { ...values, shortfall: difference })
    : t('target.addUp.over', { ...values, excess: difference });
}
