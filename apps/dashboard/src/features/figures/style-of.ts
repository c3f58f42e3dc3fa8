import type { Language, ReadingStyle } from '@dinh/i18n';
import type { IndicatorRow } from '../../app/answers.ts';
import { localDefinition } from '../language/local-text.ts';

/** How an indicator's figures are written, in the page's language. */
export function styleOf(indicator: IndicatorRow, language: Language): ReadingStyle {
  return {
    unit: indicator.unit,
    decimals: indicator.decimals,
    denominatorName: localDefinition(indicator, language).denominator,
  };
}
