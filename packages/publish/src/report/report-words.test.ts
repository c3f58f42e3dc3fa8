import { createTranslator } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportPolicy } from './report-data.ts';
import { linkNumbers, namePolicy, writeDay } from './report-words.ts';

describe('a day in an official paper', () => {
  it.each([
    ['2014-06-09', 'ngày 09 tháng 6 năm 2014'],
    ['2025-02-20', 'ngày 20 tháng 02 năm 2025'],
    ['2021-12-01', 'ngày 01 tháng 12 năm 2021'],
    ['2021', 'năm 2021'],
    ['2026-01', 'tháng 1/2026'],
  ])('%s is %s', (day, written) => {
    expect(writeDay(day, createTranslator('vi'))).toBe(written);
  });

  it('is written in English as elsewhere', () => {
    expect(writeDay('2014-06-09', createTranslator('en'))).toBe('9 June 2014');
  });
});

describe('the name of a policy', () => {
  const policy = { kind: 'plan', number: null, titleVi: 'Kế hoạch phát triển văn hóa', titleEn: 'Culture plan' };
  const name = (language: 'vi' | 'en', change = {}) =>
    namePolicy({ ...policy, ...change } as ReportPolicy, createTranslator(language));

  it('says its kind once', () => {
    expect(name('vi')).toBe('Kế hoạch phát triển văn hóa');
    expect(name('en')).toBe('Plan “Culture plan”');
    expect(name('vi', { titleVi: 'Về gia đình' })).toBe('Kế hoạch “Về gia đình”');
    expect(name('vi', { number: '12/KH-UBND' })).toBe('Kế hoạch số 12/KH-UBND');
  });
});

function linkNumber(sentence: string, text: string, href: string) {
  return linkNumbers(sentence, [{ text, href }]);
}

describe('linkNumbers', () => {
  it('links each number behind the one before, though they read the same', () => {
    expect(
      linkNumbers('80.0%, expected 80.0%', [
        { text: '80.0%', href: '/d/1' },
        { text: '70.0%', href: '/d/2' },
        { text: '80.0%', href: '/d/3' },
      ]),
    ).toEqual([{ text: '80.0%', href: '/d/1' }, { text: ', expected ' }, { text: '80.0%', href: '/d/3' }]);
  });

  it('links the number and nothing else', () => {
    expect(linkNumber('Met: 80.0% (2024)', '80.0%', '/d/1')).toEqual([
      { text: 'Met: ' },
      { text: '80.0%', href: '/d/1' },
      { text: ' (2024)' },
    ]);
    expect(linkNumber('80.0%', '80.0%', '/d/1')).toEqual([{ text: '80.0%', href: '/d/1' }]);
    expect(linkNumber('No figure', '80.0%', '/d/1')).toEqual([{ text: 'No figure' }]);
  });

  it('links no part of another number', () => {
    expect(linkNumber('In 2011: 0', '0', '/d/1')).toEqual([{ text: 'In 2011: ' }, { text: '0', href: '/d/1' }]);
    expect(linkNumber('In 2011', '0', '/d/1')).toEqual([{ text: 'In 2011' }]);
  });

  it('never changes what is said', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (sentence, number) => {
        expect(
          linkNumber(sentence, number, '/d')
            .map(({ text }) => text)
            .join(''),
        ).toBe(sentence);
      }),
    );
  });
});
