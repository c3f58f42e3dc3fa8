import { readFigureQuery, type SpecProblem } from '@dinh/charts/spec';
import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { countryOfTen } from '../../testing/compare-fixtures.ts';
import { listReadyFigures } from './list-ready-figures.ts';
import { describeProblem } from './spec-problems.tsx';
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
      describeProblem({ code: code as SpecProblem['code'], field: 'form', seen: 'pie', accepted: ['line'] }, t),
    );
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/form.*line/su);
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
