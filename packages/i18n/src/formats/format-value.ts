import type { Unit } from '@dinh/kpi';
import type { Language } from '../language/language.ts';
import { createTranslator, type Translate } from '../translate/create-translator.ts';
import { formatNumber } from './format-number.ts';

/** How an indicator's figures are written; an `Indicator` is one. */
export interface ValueStyle {
  readonly unit: Unit;
  /** Decimals shown. */
  readonly decimals: number;
}

/**
 * The plural's number: 1 only where "1" is what is written, with either sign, so that English says "1.0 books".
 */
function pluralCount(value: number, decimals: number): number {
  return decimals === 0 ? Math.round(Math.abs(value)) : 2;
}

function writeAmount(t: Translate, unit: Unit, number: string, count: number): string {
  return t(`units.amount.${unit}`, { number, count }).replace(' ', '\u00a0');
}

/** Writes a figure with its unit: `67,3%`, `1.739`, `264 di tích`. */
export function formatValue(value: number, { unit, decimals }: ValueStyle, language: Language): string {
  const number = formatNumber(value, language, { decimals });
  return writeAmount(createTranslator(language), unit, number, pluralCount(value, decimals));
}

/** Writes a figure without its unit, for a column or an axis that names it once. */
export function formatAmount(value: number, { decimals }: Pick<ValueStyle, 'decimals'>, language: Language): string {
  return formatNumber(value, language, { decimals });
}

/** Writes a difference of two figures with its sign: `+3,2 điểm phần trăm`, `−12 di tích`. */
export function formatChange(difference: number, { unit, decimals }: ValueStyle, language: Language): string {
  const t = createTranslator(language);
  const number = formatNumber(difference, language, { decimals, sign: 'always' });
  const count = pluralCount(difference, decimals);
  if (unit !== 'percent') return writeAmount(t, unit, number, count);
  return t('units.change.percent', { number, count }).replace(' ', '\u00a0');
}

/** Writes a share as its source printed it, digits untouched: `63.7` or `63,7` becomes `63,7%`. */
export function formatPrintedShare(printed: string, unit: Unit, language: Language): string {
  const number = printed.trim().replace(/[.,]/, language === 'vi' ? ',' : '.');
  return writeAmount(createTranslator(language), unit, number, 2);
}
