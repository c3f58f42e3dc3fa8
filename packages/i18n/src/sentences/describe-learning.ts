import type { Gain, LearnFrom, LearnFromRow } from '@dinh/kpi';
import { formatPeriod } from '../formats/format-period.ts';
import { formatChange, formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';

export interface LearningContext {
  /** The area that asks. */
  readonly ownName: string;
  /** The ends of the window, ISO periods. */
  readonly from: string;
  readonly to: string;
}

/** Says how an area gained beside the one that asks: start, now, both changes. */
export function describeLearnFromRow(
  { row, name, own, ownName }: { row: LearnFromRow; name: string; own: Gain; ownName: string },
  style: ValueStyle,
  t: Translate,
): string {
  const change = ({ start, end }: Gain): string => formatChange(end - start, style, t.language);
  return t('compare.learn.row', {
    name,
    start: formatValue(row.start, style, t.language),
    startPeriod: formatPeriod(row.startPeriod, t.language),
    end: formatValue(row.end, style, t.language),
    endPeriod: formatPeriod(row.endPeriod, t.language),
    change: change(row),
    ownName,
    ownChange: change(own),
  });
}

/** Says why there is nobody to learn from; null where there is somebody. */
export function describeNobodyToLearnFrom(
  outcome: LearnFrom,
  { ownName, from, to }: LearningContext,
  t: Translate,
): string | null {
  const [start, end] = [formatPeriod(from, t.language), formatPeriod(to, t.language)];
  switch (outcome.status) {
    case 'found':
      return null;
    case 'none':
      return t('compare.learn.none', { name: ownName, from: start, to: end });
    case 'neutral':
      return t('compare.learn.neutral');
    case 'own-missing':
      switch (outcome.reason) {
        case 'no-start':
          return t('compare.learn.noStart', { name: ownName, period: start });
        case 'no-end':
          return t('compare.learn.noEnd', { name: ownName, period: end });
        case 'break':
          return t('compare.learn.break', { name: ownName, from: start, to: end });
      }
  }
}
