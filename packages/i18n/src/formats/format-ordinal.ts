import type { Language } from '../language/language.ts';
import { formatNumber } from './format-number.ts';

const englishRules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const englishEndings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  zero: 'th',
  many: 'th',
  other: 'th',
};

/** Writes a place in an order: "thứ 3", "3rd". */
export function formatOrdinal(place: number, language: Language): string {
  const number = formatNumber(place, language);
  return language === 'vi' ? `thứ ${number}` : `${number}${englishEndings[englishRules.select(place)]}`;
}
