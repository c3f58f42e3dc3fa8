import type { Language } from '../language/language.ts';

const minus = '\u2212';
const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
const mostDecimals = 20;

export interface NumberFormat {
  /** Exactly so many decimals; as many as the number has when absent. */
  readonly decimals?: number;
  /** `always` writes + before a rise; zero has no sign. */
  readonly sign?: 'negative' | 'always';
}

const formatters = new Map<string, Intl.NumberFormat>();

function getFormatter(language: Language, { decimals, sign = 'negative' }: NumberFormat): Intl.NumberFormat {
  const key = `${language} ${decimals} ${sign}`;
  const known = formatters.get(key);
  if (known) return known;
  const formatter = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? mostDecimals,
    useGrouping: true,
    roundingMode: 'halfExpand',
    // Neither writes a sign before zero, nor before what rounds to it.
    signDisplay: sign === 'always' ? 'exceptZero' : 'negative',
  });
  formatters.set(key, formatter);
  return formatter;
}

/** Writes a number in full: `1.234.567,89` or `1,234,567.89`, a minus as U+2212, never compact. */
export function formatNumber(value: number, language: Language, format: NumberFormat = {}): string {
  return getFormatter(language, format).format(value).replace('-', minus);
}
