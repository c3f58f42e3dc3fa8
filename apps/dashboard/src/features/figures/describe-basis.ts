import { formatDate, type Translate } from '@dinh/i18n';
import type { IndicatorRow } from '../../app/answers.ts';
import { localDefinition } from '../language/local-text.ts';

/** A figure's subtitle: unit, what the denominator counts, and whose boundaries: each figure's own unless a day is given. */
export function describeBasis(indicator: IndicatorRow, t: Translate, day: string | null = null): string {
  const unit = t(`units.name.${indicator.unit}`);
  const { denominator } = localDefinition(indicator, t.language);
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
