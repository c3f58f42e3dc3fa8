import { readFigureQuery, type SpecProblem } from '@dinh/charts/spec';
import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { countryOfTen } from '../../testing/compare-fixtures.ts';
import { describeProblem } from './describe-problem.ts';
import { listReadyFigures } from './list-ready-figures.ts';
import { toLiveQuery, writeEmbed } from './take-links.tsx';
import { toSetting } from './use-draft.ts';

const codes: Readonly<Record<SpecProblem['code'], true>> = {
  'unknown-parameter': true,
  'repeated-parameter': true,
  unreadable: true,
  'too-long': true,
  'too-many': true,
  'future-version': true,
  unknown: true,
  'not-with': true,
};

describe('describeProblem', () => {
  it.each(['vi', 'en'] as const)('has a sentence for every code in %s, naming the setting', (language) => {
    const t = createTranslator(language);
    const said = Object.keys(codes).map((code) =>
      describeProblem(
        { code: code as SpecProblem['code'], field: 'form', seen: 'pie', accepted: ['line'] },
        countryOfTen,
        t,
      ),
    );
    expect(new Set(said).size).toBe(said.length);
    const named = { vi: /Dạng hình.*Đường|line/su, en: /Form.*Lines|line/su }[language];
    for (const sentence of said) expect(sentence).toMatch(named);
  });

  it.each([
    [
      { code: 'unreadable', field: 'form', seen: 'pie', accepted: ['line', 'bars'] },
      '“Dạng hình”: không đọc được “pie”. Có thể dùng: Đường và Thanh xếp hạng.',
    ],
    [
      { code: 'not-with', field: 'focus', seen: 'P1', accepted: ['P0'] },
      '“Địa phương nổi bật”: “Tỉnh 1” không dùng được cùng các lựa chọn khác. Có thể dùng: Tỉnh 0.',
    ],
    [
      { code: 'unreadable', field: 'basis', seen: 'today', accepted: ['as-reported', 'on:2026-01-01', 'on:<≥ day>'] },
      '“Địa giới”: không đọc được “today”. Có thể dùng: tại thời điểm công bố và ngày 1/1/2026.',
    ],
    [
      { code: 'unknown-parameter', field: 'colour', seen: 'red', accepted: ['form', 'area'] },
      '“colour”: không có mục nào tên như vậy. Có thể dùng: form (Dạng hình) và area (Địa phương).',
    ],
  ] as const)('says %j in the words of the controls', (problem, sentence) => {
    expect(describeProblem(problem, countryOfTen, createTranslator('vi'))).toBe(sentence);
  });
});

describe('links', () => {
  it('follow the latest release without their own', () => {
    expect(toLiveQuery('v=2&indicator=a&release=12')).toBe('v=2&indicator=a');
  });

  it('stand in another page with their marks written out', () => {
    const code = writeEmbed('indicator=a&title=%22x%22', 'A "b" <c>');
    expect(code).toMatch(
      /^<iframe src="[^"]*\/embed\?indicator=a&amp;title=%22x%22" title="A &quot;b&quot; &lt;c&gt;"/u,
    );
  });
});

it('keeps words in one composed line', () => {
  expect(toSetting('  Nha\u0300\nva\u0306n ')).toBe('Nhà văn');
  expect(toSetting(' \n ')).toBeNull();
});

it('begins with figures that can be read', () => {
  const ready = listReadyFigures(countryOfTen);
  expect(ready.map(({ search }) => search.form)).toEqual(expect.arrayContaining(['bars', 'map', 'matrix']));
  for (const { search } of ready) {
    const texts = Object.entries(search).filter(([, value]) => value !== '');
    const { spec, problems } = readFigureQuery(texts as [string, string][]);
    expect([spec?.form, problems]).toEqual([search.form, []]);
  }
});
