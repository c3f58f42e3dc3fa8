import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleSheet } from '../testing/example-sheet.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { citeFigure } from './cite-figure.ts';

describe('a figure as a sentence', () => {
  it('says who, when, what, which release, whose figures, on what terms and where', () => {
    expect(citeFigure(exampleSheet(), 'text')).toBe(
      'Dinh (2026). Nhà văn hóa ở thôn, tổ dân phố [bộ số liệu]. Bản phát hành 3, ngày 22/11/2026. Nguồn: Sở Văn hóa và Thể thao Hải Phòng; Báo Hải Phòng. Giấy phép CC BY 4.0. https://dinh.example.vn/explore?indicator=village-culture-houses&area=VN31,VN48,VN46&form=line&release=3',
    );
    expect(citeFigure(exampleSheet({ language: 'en', sources: [] }), 'text')).toContain(
      '[data set]. Release 3, 22 November 2026. Licence CC BY 4.0. https://',
    );
  });

  it('names the first of many sources and how many more there are', () => {
    const sources = Array.from({ length: 8 }, (_, index) => ({
      ...{ id: `s${index}`, title: `Nguồn ${index}`, publisher: null, url: null, published: null },
    }));
    expect(citeFigure(exampleSheet({ sources }), 'text')).toContain('Nguồn 3; Nguồn 4; 3 nguồn khác.');
  });

  it('says that made-up figures are', () => {
    const release = { number: 3, date: '2026-11-22', dataSet: 'synthetic' } as const;
    for (const kind of ['text', 'bibtex', 'csl-json'] as const) {
      expect(citeFigure(exampleSheet({ release }), kind)).toContain('SỐ LIỆU GIẢ LẬP / SYNTHETIC: Nhà văn hóa');
    }
  });
});

describe('a figure for LaTeX', () => {
  it('is an entry whose letters stay letters and whose marks are escaped', () => {
    const bibtex = citeFigure(exampleSheet({ title: 'Ế & 5% của {A}_1 #2 $x \\y ~z ^' }), 'bibtex');
    expect(bibtex).toMatch(/^@misc\{dinh-3-[\da-f]{8},\n/);
    expect(bibtex).toContain(
      'title = {{Ế \\& 5\\% của \\textbraceleft{}A\\textbraceright{}\\_1 \\#2 \\$x \\textbackslash{}y \\textasciitilde{}z \\textasciicircum{}}},',
    );
    expect(bibtex).toContain(`url = {${exampleSheet().link}},`);
    expect(bibtex).toContain('  date = {2026-11-22},\n  version = {3},\n');
  });

  it('keeps its braces balanced and each field on its line, whatever the title', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const bibtex = citeFigure(exampleSheet({ title, link: `https://x.example/?${title}` }), 'bibtex');
        let depth = 0;
        const depths = [...bibtex].map((mark) => {
          depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
          return depth;
        });
        expect(depth).toBe(0);
        expect(Math.min(...depths)).toBe(0);
        expect(
          bibtex
            .trimEnd()
            .split('\n')
            .slice(1, -1)
            .filter((line) => !/^ {2}[a-z]+ = \{.*\},$/u.test(line)),
        ).toEqual([]);
      }),
    );
  });
});

describe('a figure as CSL-JSON', () => {
  it('is a data set with its version, day and address, its sources and licence in the note', () => {
    expect(JSON.parse(citeFigure(exampleSheet(), 'csl-json'))).toEqual([
      {
        id: expect.stringMatching(/^dinh-3-[\da-f]{8}$/),
        type: 'dataset',
        title: 'Nhà văn hóa ở thôn, tổ dân phố',
        author: [{ literal: 'Dinh' }],
        publisher: 'Dinh',
        issued: { 'date-parts': [[2026, 11, 22]] },
        version: '3',
        URL: exampleSheet().link,
        language: 'vi',
        abstract: '%, trên số thôn, tổ dân phố',
        note: 'Bản phát hành 3, ngày 22/11/2026. Nguồn: Sở Văn hóa và Thể thao Hải Phòng; Báo Hải Phòng. Giấy phép CC BY 4.0',
      },
    ]);
  });

  it('has another id for another figure', () => {
    const idOf = (query: string): unknown => JSON.parse(citeFigure(exampleSheet({ query }), 'csl-json'))[0].id;
    expect(idOf('a=1&release=3')).not.toBe(idOf('a=2&release=3'));
    expect(idOf('a=1&release=3')).toBe(idOf('a=1&release=3'));
  });
});
