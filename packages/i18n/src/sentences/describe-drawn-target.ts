import type { Projection, TargetAssessment } from '@dinh/kpi';
import { formatPeriod } from '../formats/format-period.ts';
import { formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';
import { describeAskedValue } from './describe-asked-value.ts';
import { type AskedTarget, describeAsked, describeTarget, isAbove, writeAmount } from './describe-target.ts';

/** What a figure says of a target that it draws. */
export interface DrawnTargetWords {
  /** Over its line, the fullest first; `named` where the targets of several places are drawn. */
  readonly labels: { readonly own: readonly string[]; readonly named: readonly string[] };
  /** The head of the place's targets in the table: what stands below is no figure. */
  readonly track: string;
  readonly when: string;
  readonly asked: string;
  /** How it stands, and why. */
  readonly sentence: string;
  /** Where the pace leads; null without a projection. */
  readonly projected: { readonly value: string; readonly why: string } | null;
  /** The target in the words of the whole picture. */
  readonly summary: string;
}

export interface DrawnTarget {
  readonly assessment: TargetAssessment;
  readonly target: AskedTarget;
  readonly thingsName?: string | null;
  /** The place, in the language. */
  readonly area: string;
}

/** Says where the pace of late leads, with its range. */
export function describeProjection({ value, low, high }: Projection, style: ValueStyle, t: Translate): string {
  const write = (number: number): string => formatValue(number, style, t.language);
  return low === null || high === null
    ? t('target.drawn.projected', { value: write(value) })
    : t('target.drawn.projectedRange', { value: write(value), low: write(low), high: write(high) });
}

/** Says a target as figures do: over its line, in the table beside, to those who listen. */
export function describeDrawnTarget(
  { assessment, target, thingsName = null, area }: DrawnTarget,
  style: ValueStyle,
  t: Translate,
): DrawnTargetWords {
  const asked = describeAskedValue(target, style, t) ?? t('target.asked.growth');
  const deadline = target.deadline ?? null;
  const due = deadline === null ? null : formatPeriod(deadline, t.language, 'short');
  const sentence = describeTarget({ assessment, target, thingsName }, style, t);
  const { projected } = assessment;
  return {
    labels:
      due === null
        ? {
            own: [t('target.drawn.labelOpen', { asked }), asked],
            named: [t('target.drawn.namedOpen', { area, asked })],
          }
        : {
            own: [t('target.drawn.label', { deadline: due, asked }), t('target.drawn.short', { deadline: due, asked })],
            named: [
              t('target.drawn.named', { area, deadline: due, asked }),
              t('target.drawn.namedShort', { area, deadline: due, asked }),
              // Without the place it would be read as the focus's.
              t('target.drawn.namedLeast', { area, deadline: due }),
            ],
          },
    track: t('target.drawn.track', { area }),
    when: due === null ? t('target.drawn.noDeadline') : t('target.drawn.due', { deadline: due }),
    asked,
    sentence,
    projected: projected && {
      value: describeProjection(projected, style, t),
      why: t('target.drawn.projectedWhy', { points: projected.points }),
    },
    // How it stands tells what is asked; why it can't be assessed doesn't.
    summary:
      assessment.status === 'not-assessable'
        ? t('target.drawn.summaryUnknown', { area, asked: describeAsked(target, style, t), sentence })
        : t('target.drawn.summary', { area, sentence }),
  };
}

interface MeasuredDistance {
  readonly value: number;
  /** By `gapToTarget`. */
  readonly gap: number;
  readonly target: AskedTarget;
}

/** Says how far one figure is from a target: "còn thiếu 12,7 điểm phần trăm so với chỉ tiêu 2030". */
export function describeDistance({ value, gap, target }: MeasuredDistance, style: ValueStyle, t: Translate): string {
  const deadline = target.deadline ?? null;
  const due = deadline === null ? null : formatPeriod(deadline, t.language, 'short');
  if (gap <= 0) return due === null ? t('target.drawn.reachedOpen') : t('target.drawn.reached', { deadline: due });
  const away = writeAmount(gap, style, t);
  const side = isAbove(value, target) ? 'above' : 'below';
  return due === null
    ? t(`target.drawn.${side}Open`, { gap: away })
    : t(`target.drawn.${side}`, { gap: away, deadline: due });
}
