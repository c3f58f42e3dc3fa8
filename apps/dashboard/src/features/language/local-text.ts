import type { Language } from '@dinh/i18n';

interface Named {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A thing's name in the page's language. */
export function localName({ nameVi, nameEn }: Named, language: Language): string {
  return language === 'vi' ? nameVi : nameEn;
}

interface Decided {
  readonly decision: string | null;
  readonly decisionVi: string | null;
}

/** What made a change, in the page's language. */
export function localDecision({ decision, decisionVi }: Decided, language: Language): string | null {
  return language === 'vi' ? decisionVi : decision;
}

interface Defined {
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

/** An indicator's definition and what its parts count, in the page's language. */
export function localDefinition(indicator: Defined, language: Language): IndicatorTexts {
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
