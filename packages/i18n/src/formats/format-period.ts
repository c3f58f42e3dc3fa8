import { findPeriod } from '@dinh/kpi';
import type { Language } from '../language/language.ts';

/** `short` for axes and columns (`2024`, `11/2024`), `long` for sentences (`năm 2024`, `tháng 11/2024`). */
export type PeriodStyle = 'short' | 'long';

type PeriodParts =
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'quarter'; readonly year: string; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: string; readonly month: number }
  | { readonly kind: 'day'; readonly year: string; readonly month: number; readonly day: number };

const romanQuarters = ['I', 'II', 'III', 'IV'] as const;
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const dash = '\u2013';

function toParts(text: string): PeriodParts {
  const [year = '', second, third] = text.split('-');
  if (second === undefined) return { kind: 'year', year };
  if (second.startsWith('Q')) return { kind: 'quarter', year, quarter: Number(second.slice(1)) };
  if (third === undefined) return { kind: 'month', year, month: Number(second) };
  return { kind: 'day', year, month: Number(second), day: Number(third) };
}

function monthName(month: number, style: PeriodStyle): string {
  const name = englishMonths[month - 1] ?? '';
  return style === 'short' ? name.slice(0, 3) : name;
}

function formatVietnamese(parts: PeriodParts, style: PeriodStyle): string {
  const isLong = style === 'long';
  switch (parts.kind) {
    case 'year':
      return isLong ? `năm ${parts.year}` : parts.year;
    case 'quarter':
      return `${isLong ? 'quý ' : ''}${romanQuarters[parts.quarter - 1]}/${parts.year}`;
    case 'month':
      return `${isLong ? 'tháng ' : ''}${parts.month}/${parts.year}`;
    case 'day':
      return `${isLong ? 'ngày ' : ''}${parts.day}/${parts.month}/${parts.year}`;
  }
}

function formatEnglish(parts: PeriodParts, style: PeriodStyle): string {
  switch (parts.kind) {
    case 'year':
      return parts.year;
    case 'quarter':
      return `Q${parts.quarter} ${parts.year}`;
    case 'month':
      return `${monthName(parts.month, style)} ${parts.year}`;
    case 'day':
      return `${parts.day} ${monthName(parts.month, style)} ${parts.year}`;
  }
}

function formatVietnameseInterval(from: PeriodParts, to: PeriodParts, style: PeriodStyle): string {
  if (from.kind === 'year' && to.kind === 'year') {
    return `${style === 'long' ? 'giai đoạn ' : ''}${from.year}${dash}${to.year}`;
  }
  if (style === 'short') return `${formatVietnamese(from, style)}${dash}${formatVietnamese(to, style)}`;
  return `từ ${formatVietnamese(from, style)} đến ${formatVietnamese(to, style)}`;
}

function formatEnglishInterval(from: PeriodParts, to: PeriodParts, style: PeriodStyle): string {
  if (from.kind === 'year' && to.kind === 'year') return `${from.year}${dash}${to.year}`;
  if (from.kind === 'month' && to.kind === 'month' && from.year === to.year) {
    return `${monthName(from.month, style)}${dash}${monthName(to.month, style)} ${to.year}`;
  }
  return `${formatEnglish(from, style)} ${dash} ${formatEnglish(to, style)}`;
}

/**
 * Writes an ISO period for people: `2024-11` is "tháng 11/2024", "November 2024".
 * A text that is no period comes back as it is.
 */
export function formatPeriod(text: string, language: Language, style: PeriodStyle = 'long'): string {
  if (!findPeriod(text)) return text;
  const [first = text, last] = text.split('/');
  if (last === undefined) {
    return language === 'vi' ? formatVietnamese(toParts(first), style) : formatEnglish(toParts(first), style);
  }
  return language === 'vi'
    ? formatVietnameseInterval(toParts(first), toParts(last), style)
    : formatEnglishInterval(toParts(first), toParts(last), style);
}

/** Writes a date of which perhaps only the year or the month is known: `1/7/2025`, `1 July 2025`. */
export function formatDate(text: string, language: Language): string {
  return formatPeriod(text, language, language === 'vi' ? 'short' : 'long');
}
