import { formatDate, type Translate } from '@dinh/i18n';
import type { IndicatorRow } from '../../app/answers.ts';
import type { ReadPoints } from '../basis/read-points.ts';
import { localDefinition } from '../language/local-text.ts';

/** A figure's subtitle: unit, what the denominator counts, and whose boundaries: each figure's own unless a day is given. */
export function describeBasis(
  indicator: IndicatorRow,
  t: Translate,
  { day, rate }: Pick<ReadPoints, 'day' | 'rate'>,
): string {
  const counted = t(`units.name.${(rate?.counted ?? indicator).unit}`);
  const unit = rate ? t('words.perPeople', { unit: counted }) : counted;
  const denominator = rate ? null : localDefinition(indicator, t.language).denominator;
  if (day !== null) {
    const date = formatDate(day, t.language);
    return denominator === null
      ? t('indicator.line.subtitleOn', { unit, date })
      : t('indicator.line.subtitleOfOn', { unit, denominator, date });
  }
  return denominator === null
    ? t('indicator.line.subtitle', { unit })
    : t('indicator.line.subtitleOf', { unit, denominator });
}
