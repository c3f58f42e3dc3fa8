import type { Translate } from '@dinh/i18n';
import type { IndicatorRow } from '../../app/answers.ts';
import { localDefinition } from '../language/local-text.ts';

/** A figure's subtitle: unit, what the denominator counts, and whose boundaries. */
export function describeBasis(indicator: IndicatorRow, t: Translate): string {
  const unit = t(`units.name.${indicator.unit}`);
  const { denominator } = localDefinition(indicator, t.language);
  return denominator === null
    ? t('indicator.line.subtitle', { unit })
    : t('indicator.line.subtitleOf', { unit, denominator });
}
