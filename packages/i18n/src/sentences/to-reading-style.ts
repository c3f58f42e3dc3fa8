import type { Unit } from '@dinh/kpi';
import type { Language } from '../language/language.ts';
import { type DefinedIndicator, localDefinition } from '../language/local-text.ts';
import type { ReadingStyle } from './describe-reading.ts';

/** How an indicator's figures are written in a language. */
export function toReadingStyle(
  indicator: DefinedIndicator & { readonly unit: Unit; readonly decimals: number },
  language: Language,
): ReadingStyle {
  return {
    unit: indicator.unit,
    decimals: indicator.decimals,
    denominatorName: localDefinition(indicator, language).denominator,
  };
}
