import type { Language } from './language.ts';

interface Named {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A thing's name in a language. */
export function localName({ nameVi, nameEn }: Named, language: Language): string {
  return language === 'vi' ? nameVi : nameEn;
}

interface Decided {
  readonly decision: string | null;
  readonly decisionVi: string | null;
}

/** What made a change, in a language. */
export function localDecision({ decision, decisionVi }: Decided, language: Language): string | null {
  return language === 'vi' ? decisionVi : decision;
}

export interface DefinedIndicator {
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly numeratorVi: string | null;
  readonly numeratorEn: string | null;
  readonly denominatorVi: string | null;
  readonly denominatorEn: string | null;
}

export interface IndicatorTexts {
  readonly definition: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** An indicator's definition and what its parts count, in a language. */
export function localDefinition(indicator: DefinedIndicator, language: Language): IndicatorTexts {
  return language === 'vi'
    ? {
        definition: indicator.definitionVi,
        numerator: indicator.numeratorVi,
        denominator: indicator.denominatorVi,
      }
    : {
        definition: indicator.definitionEn,
        numerator: indicator.numeratorEn,
        denominator: indicator.denominatorEn,
      };
}
