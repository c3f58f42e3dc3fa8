import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import { compareNames } from './compare-names.ts';
import { formatAge } from './format-age.ts';
import { formatList } from './format-list.ts';
import { formatNumber } from './format-number.ts';
import { formatDate, formatPeriod } from './format-period.ts';
import { formatAmount, formatChange, formatPrintedShare, formatValue } from './format-value.ts';

const percent = { unit: 'percent', decimals: 1 } as const;
const relics = { unit: 'relics', decimals: 0 } as const;

describe('formatNumber', () => {
  it('writes Vietnamese and English marks', () => {
    expect(formatNumber(1234567.89, 'vi')).toBe('1.234.567,89');
    expect(formatNumber(1234567.89, 'en')).toBe('1,234,567.89');
    expect(formatNumber(1234, 'vi')).toBe('1.234');
  });

  it('writes a minus as U+2212 and no sign before zero or what rounds to it', () => {
    expect(formatNumber(-3.2, 'vi')).toBe('\u22123,2');
    expect(formatNumber(-0.01, 'vi', { decimals: 1 })).toBe('0,0');
    expect(formatNumber(0, 'vi', { sign: 'always' })).toBe('0');
    expect(formatNumber(3, 'vi', { sign: 'always' })).toBe('+3');
  });

  it('rounds half away from zero', () => {
    expect(formatNumber(2.5, 'en', { decimals: 0 })).toBe('3');
    expect(formatNumber(-2.5, 'en', { decimals: 0 })).toBe('\u22123');
  });

  it('never writes a compact form or a hyphen', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.constantFrom('vi', 'en'), (value, language) => {
        expect(formatNumber(value, language as 'vi' | 'en', { decimals: 1 })).toMatch(
          /^\u2212?\d{1,3}([.,]\d{3})*[.,]\d$/,
        );
      }),
    );
  });
});

describe('formatValue', () => {
  it('joins the unit', () => {
    expect(formatValue(12.34, percent, 'vi')).toBe('12,3%');
    expect(formatValue(12.34, percent, 'en')).toBe('12.3%');
    expect(formatValue(1739, { unit: 'count', decimals: 0 }, 'vi')).toBe('1.739');
    expect(formatValue(264, relics, 'vi')).toBe('264\u00a0di tích');
    expect(formatAmount(67.347, percent, 'vi')).toBe('67,3');
  });

  it('uses the English singular for what reads as 1', () => {
    expect(formatValue(1, relics, 'en')).toBe('1\u00a0relic');
    expect(formatValue(2, relics, 'en')).toBe('2\u00a0relics');
    expect(formatValue(1, { unit: 'books_per_person', decimals: 2 }, 'en')).toBe('1.00\u00a0books per person');
  });

  it('writes a difference of percentages in points', () => {
    expect(formatChange(3.24, percent, 'vi')).toBe('+3,2\u00a0điểm phần trăm');
    expect(formatChange(-3.24, percent, 'en')).toBe('\u22123.2\u00a0percentage points');
    expect(formatChange(-12, relics, 'vi')).toBe('\u221212\u00a0di tích');
  });

  it('takes the English plural by the amount written, whatever its sign', () => {
    const items = { unit: 'elements', decimals: 0 } as const;
    const written = [-1.5, -1, -0.5, -0.4, 0.5, 1, 1.5].map((value) => formatChange(value, items, 'en'));
    expect(written.map((text) => text.replace('\u00a0', ' '))).toEqual([
      '\u22122 elements',
      '\u22121 element',
      '\u22121 element',
      '0 elements',
      '+1 element',
      '+1 element',
      '+2 elements',
    ]);
  });

  it('keeps the digits of a printed share', () => {
    expect(formatPrintedShare('63.70', 'percent', 'vi')).toBe('63,70%');
    expect(formatPrintedShare('63,7', 'percent', 'en')).toBe('63.7%');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2024', 'năm 2024', '2024', '2024', '2024'],
    ['2024-Q3', 'quý III/2024', 'III/2024', 'Q3 2024', 'Q3 2024'],
    ['2024-11', 'tháng 11/2024', '11/2024', 'November 2024', 'Nov 2024'],
    ['2025-07-01', 'ngày 1/7/2025', '1/7/2025', '1 July 2025', '1 Jul 2025'],
    ['2016/2018', 'giai đoạn 2016–2018', '2016–2018', '2016–2018', '2016–2018'],
    ['2023-01/2023-11', 'từ tháng 1/2023 đến tháng 11/2023', '1/2023–11/2023', 'January–November 2023', 'Jan–Nov 2023'],
    ['2019-06/2020', 'từ tháng 6/2019 đến năm 2020', '6/2019–2020', 'June 2019 – 2020', 'Jun 2019 – 2020'],
    ['gần đây', 'gần đây', 'gần đây', 'gần đây', 'gần đây'],
  ])('writes %s', (text, viLong, viShort, enLong, enShort) => {
    expect(formatPeriod(text, 'vi')).toBe(viLong);
    expect(formatPeriod(text, 'vi', 'short')).toBe(viShort);
    expect(formatPeriod(text, 'en')).toBe(enLong);
    expect(formatPeriod(text, 'en', 'short')).toBe(enShort);
  });

  it('writes a date', () => {
    expect(formatDate('2025-07-01', 'vi')).toBe('1/7/2025');
    expect(formatDate('2025-07-01', 'en')).toBe('1 July 2025');
    expect(formatDate('2024', 'vi')).toBe('2024');
  });
});

describe('formatAge', () => {
  it.each([
    ['2024', '2026-11-22', '22 tháng trước', '22 months ago'],
    ['2023', '2026-11-22', '2 năm trước', '2 years ago'],
    ['2024-10', '2024-11-30', '1 tháng trước', '1 month ago'],
    ['2024-10', '2024-11-29', 'dưới 1 tháng', 'less than a month old'],
    ['2026', '2026-11-22', 'kỳ chưa kết thúc', 'period not over'],
  ])('says of %s on %s', (period, asOf, vi, en) => {
    expect(formatAge(period, asOf, createTranslator('vi'))).toBe(vi);
    expect(formatAge(period, asOf, createTranslator('en'))).toBe(en);
  });
});

describe('lists and order', () => {
  it('joins names', () => {
    expect(formatList(['Hà Nội', 'Huế', 'Đà Nẵng'], 'vi')).toBe('Hà Nội, Huế và Đà Nẵng');
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });

  it('sorts đ after d and a before ă before â', () => {
    expect(['Đồng Nai', 'Ân Thi', 'Điện Biên', 'Ăn', 'An Giang', 'Đà Nẵng', 'Dĩ An'].toSorted(compareNames)).toEqual([
      'An Giang',
      'Ăn',
      'Ân Thi',
      'Dĩ An',
      'Đà Nẵng',
      'Điện Biên',
      'Đồng Nai',
    ]);
  });
});
