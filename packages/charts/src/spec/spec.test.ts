import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FigureSpec,
  figureForms,
  figureOrders,
  figureQuery,
  figureSpec,
  longestNote,
  longestTitle,
  mostAreas,
  mostIndicators,
  mostRemarks,
  plainSpec,
  readFigureQuery,
  specParameters,
  writeFigureQuery,
} from './index.ts';

const chosen: FigureSpec = {
  ...plainSpec,
  form: 'slope',
  indicators: ['village-culture-houses-coverage'],
  areas: ['VN31-2025', 'VN'],
  group: 'region:red-river-delta',
  from: '2016',
  to: '2024-11',
  basis: 'on:2025-07-01',
  order: 'name',
  focus: 'VN',
  remarks: [{ areaId: 'VN31-2025', period: '2025', text: 'Hợp nhất 2 tỉnh ~ 100% | xong' }],
  title: 'Nhà văn hóa thôn & tổ dân phố',
  note: 'a+b=c; "x", <y>',
  release: 2,
};

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyId = fc.stringMatching(/^[A-Za-z][\w-]{0,30}$/);
const anyPeriod = fc.constantFrom('2024', '2024-Q3', '2024-11', '2024-11-30', '2016/2018', '2023-01/2023-11');
const anyText = (most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) =>
      text
        .normalize('NFC')
        .replaceAll(/[\p{Cc}\u2028\u2029\uFFFD]/gu, '')
        .trim(),
    )
    .filter((text) => text !== '' && text.length <= most && text.isWellFormed());
const anySpec: fc.Arbitrary<FigureSpec> = fc.record({
  version: fc.constant(2 as const),
  form: fc.constantFrom(...figureForms),
  indicators: fc.uniqueArray(anyId, { minLength: 1, maxLength: mostIndicators }),
  areas: fc.uniqueArray(anyId, { maxLength: mostAreas }),
  group: orNull(
    fc.oneof(
      fc.constantFrom('all', 'none', 'peers'),
      anyId.map((id) => `region:${id}`),
    ),
  ),
  from: orNull(anyPeriod),
  to: orNull(anyPeriod),
  basis: fc.constantFrom('as-reported', 'on:2008-08-01', 'on:2026-01-15'),
  per: orNull(fc.constant('people' as const)),
  index: orNull(fc.integer({ min: 1000, max: 9999 }).map(String)),
  change: orNull(fc.constant('year' as const)),
  order: orNull(fc.constantFrom(...figureOrders)),
  focus: orNull(anyId),
  remarks: fc.array(fc.record({ areaId: orNull(anyId), period: anyPeriod, text: anyText(longestNote) }), {
    maxLength: mostRemarks,
  }),
  title: orNull(anyText(longestTitle)),
  note: orNull(anyText(longestNote)),
  lang: fc.constantFrom('vi' as const, 'en' as const),
  release: orNull(fc.integer({ min: 1, max: 999_999_999 })),
});

const read = (query: string) => readFigureQuery(new URLSearchParams(query));

describe('a figure in an address', () => {
  it('comes back from its query, whatever it is', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const text = writeFigureQuery(spec);
        expect(figureQuery.decode(text)).toEqual(spec);
        expect(writeFigureQuery(figureQuery.decode(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('is plain to read, and says its version', () => {
    expect(writeFigureQuery({ ...plainSpec, indicators: ['a', 'b'], areas: ['VN'] })).toBe(
      'v=2&form=line&indicator=a,b&area=VN&basis=as-reported&lang=vi',
    );
  });

  it('fills in what an address leaves unsaid', () => {
    expect(read('indicator=a')).toEqual({ spec: { ...plainSpec, indicators: ['a'] }, problems: [] });
    expect(read('').spec).toBeNull();
  });

  it('is read from the links of its first version', () => {
    expect(read('v=1&form=small&indicators=a&areas=VN31-2008,VN&period=2024&focus=VN').spec).toEqual({
      ...plainSpec,
      form: 'line',
      indicators: ['a'],
      areas: ['VN31-2008', 'VN'],
      from: '2024',
      to: '2024',
      focus: 'VN',
    });
    expect(read('v=1&indicators=a&from=2010&period=2024').spec).toMatchObject({ from: '2010', to: '2024' });
    expect(read('v=1&indicators=a').problems).toEqual([]);
  });

  it('says that a link is of a later version, and keeps what it can', () => {
    const { spec, problems } = read('v=3&indicator=a&colour=red');
    expect(spec).toEqual({ ...plainSpec, indicators: ['a'] });
    expect(problems).toMatchObject([
      { code: 'future-version', field: 'v', seen: '3', accepted: ['1…2'] },
      { code: 'unknown-parameter', field: 'colour', accepted: specParameters },
    ]);
  });

  it.each([
    ['form=pie', 'unreadable', 'form', {}],
    ['area=VN,,x', 'unreadable', 'area', {}],
    [`area=${Array.from({ length: 121 }, (_, n) => `a${n}`).join(',')}`, 'too-many', 'area', {}],
    ['group=neighbours', 'unreadable', 'group', {}],
    ['from=2024-13', 'unreadable', 'from', {}],
    ['basis=on:1999-01-01', 'unreadable', 'basis', {}],
    ['per=cow', 'unreadable', 'per', {}],
    ['index=15', 'unreadable', 'index', {}],
    ['change=month', 'unreadable', 'change', {}],
    ['order=random', 'unreadable', 'order', {}],
    ['focus=', 'unreadable', 'focus', {}],
    ['remark=VN@2025', 'unreadable', 'remark', {}],
    ['remark=VN@2025~a|VN@20~b', 'unreadable', 'remark', {}],
    [`remark=${Array.from({ length: 6 }, () => 'VN@2025~a').join('|')}`, 'too-many', 'remark', {}],
    [`title=${'x'.repeat(121)}`, 'too-long', 'title', {}],
    ['title=a%00b', 'unreadable', 'title', {}],
    ['note=%20', 'unreadable', 'note', {}],
    ['lang=fr', 'unreadable', 'lang', {}],
    ['release=0', 'unreadable', 'release', {}],
    ['v=x', 'unreadable', 'v', {}],
    ['form=bars&form=map', 'repeated-parameter', 'form', { form: 'bars' }],
    ['wat=1', 'unknown-parameter', 'wat', {}],
  ])('loses one setting of %s, and names it', (query, code, field, kept) => {
    const { spec, problems } = read(`indicator=a&${query}`);
    expect(problems).toMatchObject([{ code, field }]);
    expect(spec).toEqual({ ...plainSpec, indicators: ['a'], ...kept });
    expect(() => figureQuery.decode(`indicator=a&${query}`)).toThrow(field);
  });

  it('is none without an indicator', () => {
    expect(() => figureQuery.decode('form=bars')).toThrow('indicator');
    expect(read('indicator=a b').spec).toBeNull();
    expect(read('indicator=a b').problems).toMatchObject([{ field: 'indicator', code: 'unreadable' }]);
  });

  it('never throws for what anybody writes', () => {
    const anyPair = fc.tuple(
      fc.oneof(fc.constantFrom(...specParameters), fc.string()),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(fc.array(anyPair, { maxLength: 12 }), (pairs) => {
        const { spec, problems } = readFigureQuery(pairs);
        if (spec) expect(figureSpec.parse(spec)).toEqual(spec);
        for (const { seen } of problems) expect(seen.length).toBeLessThan(82);
      }),
      { numRuns: 1500 },
    );
  });

  it('is not written from what is no spec', () => {
    expect(() => writeFigureQuery({ ...chosen, title: 'two\nlines' })).toThrow('plain text');
    expect(() => writeFigureQuery({ ...chosen, indicators: ['a', 'a'] })).toThrow();
    expect(figureQuery.decode(writeFigureQuery(chosen))).toEqual(chosen);
  });
});
