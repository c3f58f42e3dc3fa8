import { describe, expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import { describeAskedValue } from './describe-asked-value.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');
const percent = { unit: 'percent', decimals: 1 } as const;

describe('describeAskedValue', () => {
  it.each([
    [{ comparator: '>=', value: 95 }, 'từ 95,0% trở lên', 'at least 95.0%'],
    [{ comparator: '<=', value: 5 }, 'không quá 5,0%', 'at most 5.0%'],
    [{ comparator: '~', value: 5 }, 'khoảng 5,0%', 'about 5.0%'],
    [{ comparator: '=', value: 5 }, 'đạt 5,0%', '5.0%'],
    [{ comparator: 'between', value: 5, upper: 8 }, 'từ 5,0% đến 8,0%', 'from 5.0% to 8.0%'],
    [{ comparator: 'between', value: 5, upper: null }, 'đạt 5,0%', '5.0%'],
    [{ comparator: '>=', value: null }, null, null],
  ] as const)('says %j', (asked, inVietnamese, inEnglish) => {
    expect(describeAskedValue(asked, percent, vi)).toBe(inVietnamese);
    expect(describeAskedValue(asked, percent, en)).toBe(inEnglish);
  });
});
