import { formatNumber } from '../formats/format-number.ts';
import { formatPeriod } from '../formats/format-period.ts';
import { formatChange, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';
import { describeProjection } from './describe-drawn-target.ts';
import { type DescribedTarget, findThings, isAbove, writeAmount } from './describe-target.ts';

/** What a table says of an assessment in its cells, each a list of short lines; empty where nothing is known. */
export interface AssessmentCells {
  /** In the indicator's unit, then in things. */
  readonly gap: readonly string[];
  /** A year: needed, then made of late; what was done of what was to be done, and its score. */
  readonly pace: readonly string[];
  /** The projection at the deadline, then the year met. */
  readonly ahead: readonly string[];
}

type Cell = (described: DescribedTarget, style: ValueStyle, t: Translate) => readonly string[];

const listGap: Cell = ({ assessment, target, thingsName }, style, t) => {
  const { gap, gapInParts, judged } = assessment;
  if (gap === null || judged === null) return [];
  if (gap === 0) return [t('target.table.reached')];
  const amount = writeAmount(gap, style, t);
  if (gap < 0) return [t('target.table.reached'), t('target.table.beyond', { gap: amount })];
  const isOver = isAbove(judged.value, target);
  const away = t(isOver ? 'target.says.over' : 'target.says.lacking', { gap: amount });
  const things = findThings({ judged, gap, gapInParts }, thingsName, t);
  return things === null ? [away] : [away, t(isOver ? 'target.table.thingsOver' : 'target.table.things', things)];
};

const ratioDecimals = 2;

const listPace: Cell = ({ assessment: { requiredPerYear, recentPerYear, ratio, score, judged } }, style, t) => [
  ...(requiredPerYear === null || requiredPerYear === 0 || judged === null
    ? []
    : [
        t('target.table.needed', {
          change: formatChange(requiredPerYear, style, t.language),
          period: formatPeriod(judged.period, t.language),
        }),
      ]),
  ...(recentPerYear === null
    ? []
    : [t('target.table.made', { change: formatChange(recentPerYear, style, t.language) })]),
  ...(ratio === null
    ? []
    : [t('target.table.ratio', { ratio: formatNumber(ratio, t.language, { decimals: ratioDecimals }) })]),
  ...(score === null
    ? []
    : [t('target.table.score', { score: formatNumber(score, t.language, { decimals: ratioDecimals }) })]),
];

/** Since when a target is met, or when it will be at the pace of late; null where that isn't known. */
export function describeYearMet(
  { assessment: { projected, metIn, gap, requiredPerYear }, target }: Omit<DescribedTarget, 'thingsName'>,
  t: Translate,
): string | null {
  const isMet = gap !== null && gap <= 0;
  // Past the deadline it no longer matters when it would have been met.
  if (!isMet && requiredPerYear === null && (target.deadline ?? null) !== null) return null;
  if (metIn !== null) return t(isMet ? 'target.table.metSince' : 'target.table.metIn', { year: String(metIn) });
  return projected === null || gap === null ? null : t('target.table.notMet');
}

const listAhead: Cell = (described, style, t) => {
  const { projected, requiredPerYear } = described.assessment;
  const when = describeYearMet(described, t);
  return [
    // Past the deadline nothing is projected to it any more.
    ...(projected === null || requiredPerYear === null ? [] : [describeProjection(projected, style, t)]),
    ...(when === null ? [] : [when]),
  ];
};

/** Says in the cells of a table how far a target is, how fast it has to and does change, and where that leads. */
export function describeAssessment(described: DescribedTarget, style: ValueStyle, t: Translate): AssessmentCells {
  return {
    gap: listGap(described, style, t),
    pace: listPace(described, style, t),
    ahead: listAhead(described, style, t),
  };
}
