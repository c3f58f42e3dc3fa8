import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exampleBars,
  exampleDeck,
  exampleLine,
  exampleScatter,
  exampleSlide,
  exampleStacked,
} from '../testing/example-deck.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { readPptx } from '../testing/read-pptx.ts';
import { readElementNames } from '../testing/read-xml-text.ts';
import { renderPptx } from './render-pptx.ts';
import type { SlideBody, SlideChart, SlideTable } from './slide-deck.ts';

const render = async (body: SlideBody, own = {}) =>
  readPptx(await renderPptx(exampleDeck({ slides: [exampleSlide(body)], ...own })));

describe('a chart on a slide', () => {
  it.each([
    ['line', exampleLine],
    ['stacked', exampleStacked],
    ['scatter', exampleScatter],
  ] as const)('of the form %s holds its numbers in full, in itself and in its workbook', async (_form, chart) => {
    const { charts } = await render({ kind: 'chart', chart });
    const read = charts.get(1) ?? expect.fail();
    expect(read.series.map(({ values }) => values)).toEqual(chart.series.map(({ values }) => values));
    const [head, ...rows] = read.workbook;
    expect(head?.slice(1)).toEqual(chart.series.map(({ name }) => name));
    expect(rows.map(([name]) => name)).toEqual(chart.categories);
    chart.series.forEach(({ values }, index) => {
      expect(rows.map((row) => row[index + 1] ?? null)).toEqual(values);
    });
  });

  it('leaves gaps where figures are missing, and never joins over them', async () => {
    const { charts } = await render({ kind: 'chart', chart: exampleLine });
    const { xml } = charts.get(1) ?? expect.fail();
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain('<c:pt idx="2"><c:v>0</c:v></c:pt>');
    expect(charts.get(1)?.series[0]?.values).toEqual([33.75, null, 0, (1186 * 100) / 1761]);
  });

  it('names lines at their ends, the focus in bold, and those behind not at all', async () => {
    const { charts } = await render({ kind: 'chart', chart: exampleLine });
    const { xml } = charts.get(1) ?? expect.fail();
    const [focus = '', peer = '', behind = ''] = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/g)].map(([own]) => own);
    expect(focus).toMatch(/<c:dLbl><c:idx val="3"\/>.*b="1".*<c:showSerName val="1"\/>/);
    expect(peer).toMatch(/<c:dLbl><c:idx val="3"\/>.*b="0".*<c:showSerName val="1"\/>/);
    expect(behind).not.toContain('<c:dLbl>');
    expect(xml).not.toContain('<c:legend>');
  });

  it('has a legend where names would stand on one another, without those behind', async () => {
    const [first, second, third] = exampleLine.series;
    const close = [first, second, third, third].flatMap((one, index) =>
      one ? [{ ...one, values: [1, 2, 3, 50 + index] }] : [],
    );
    const { charts } = await render({ kind: 'chart', chart: { ...exampleLine, series: close } });
    const { xml } = charts.get(1) ?? expect.fail();
    expect(xml.match(/<c:legendEntry><c:idx val="(\d)"\/><c:delete val="1"\/>/g)).toHaveLength(2);
    expect(xml).not.toContain('<c:dLbl>');
  });

  it('writes numbers with the decimals of its axis, in the separators of whoever opens it', async () => {
    const { charts } = await render({ kind: 'chart', chart: exampleLine });
    expect(charts.get(1)?.xml).toContain('<c:numFmt formatCode="#,##0.0" sourceLinked="0"/>');
  });

  it('parts many bars over slides on one scale, each number once', async () => {
    const { charts, titles } = await render({ kind: 'chart', chart: exampleBars });
    expect(titles.map((title) => title.slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)']);
    const all = [1, 2, 3].flatMap((number) => charts.get(number)?.categories ?? []);
    expect(all).toEqual(exampleBars.categories);
    const scales = [1, 2, 3].map(
      (number) => charts.get(number)?.xml.match(/<c:max val="100"\/><c:min val="0"\/>/g)?.length,
    );
    expect(scales).toEqual([1, 1, 1]);
  });

  it('refuses what is no number', async () => {
    const series = [{ name: 'x', values: [Number.NaN, 1, 2, 3], color: '0B4F8A', isFocus: true }];
    await expect(render({ kind: 'chart', chart: { ...exampleLine, series } })).rejects.toThrow(RangeError);
  });

  it('is no chart where there is nothing to draw', async () => {
    const { charts } = await render({ kind: 'chart', chart: { ...exampleLine, categories: [], series: [] } });
    expect(charts.size).toBe(0);
  });
});

describe('a slide', () => {
  it('says its title in the place of titles, its language, what is drawn, where it leads, and notes', async () => {
    const { titles, textOf } = await render({ kind: 'chart', chart: exampleLine }, { language: 'en' });
    expect(titles).toEqual(['Tỷ lệ thôn có nhà văn hóa, Hải Phòng, 2021–2024']);
    const slide = textOf('ppt/slides/slide1.xml');
    expect(slide).toContain('descr="Hải Phòng từ 33,8% lên 67,3%"');
    expect(slide.match(/<a:rPr lang="(?!en-GB)/g)).toBeNull();
    expect(slide).toContain('type="sldNum"');
    expect(textOf('ppt/slides/_rels/slide1.xml.rels')).toContain(
      'Target="https://dinh.example.vn/explore?a=1&#38;b=2" TargetMode="External"',
    );
    expect(textOf('ppt/notesSlides/notesSlide1.xml')).toContain('Nguồn đầy đủ.');
  });

  it('leads nowhere but to pages', async () => {
    const slides = [exampleSlide({ kind: 'cover', lines: [] }, { link: { text: 'x', href: 'javascript:alert(1)' } })];
    const { textOf } = await readPptx(await renderPptx(exampleDeck({ slides })));
    expect(textOf('ppt/slides/_rels/slide1.xml.rels')).not.toContain('hyperlink');
  });

  it('writes addresses as a browser does, which PowerPoint takes', async () => {
    const link = { text: 'x', href: 'https://x.example/nhà văn hóa?a=“b” c' };
    const slides = [exampleSlide({ kind: 'cover', lines: [] }, { link })];
    const { textOf } = await readPptx(await renderPptx(exampleDeck({ slides })));
    const [, target = ''] = /Target="(https:[^"]*)"/.exec(textOf('ppt/slides/_rels/slide1.xml.rels')) ?? [];
    expect(target).toMatch(/^[!-~]+$/);
    expect(decodeURI(target)).toBe(link.href);
  });

  it('has all notes on its notes page where it has no room for them', async () => {
    const notes = Array.from({ length: 9 }, (_, index) => `Ghi chú thứ ${index + 1}.`);
    const { textOf } = await readPptx(
      await renderPptx(exampleDeck({ slides: [exampleSlide({ kind: 'chart', chart: exampleLine }, { notes })] })),
    );
    expect(textOf('ppt/slides/slide1.xml')).toContain('Còn 5 ghi chú');
    for (const note of notes) expect(textOf('ppt/notesSlides/notesSlide1.xml')).toContain(note);
  });
});

const table = (rows: number, text = 'Thành phố Hồ Chí Minh'): SlideTable => ({
  columns: [
    { title: 'Nơi', align: 'start', share: 2 },
    { title: '2024 (%)', align: 'end', share: 1 },
  ],
  rows: Array.from({ length: rows }, (_, index) => [
    { text: `${text} ${index + 1}`, href: null, isStrong: index === 0 },
    { text: String(index), href: 'https://dinh.example.vn/d/1', isStrong: false },
  ]),
});

describe('a table on slides', () => {
  it('goes on with its head on further slides, every row once', async () => {
    const { titles, textOf } = await render({ kind: 'table', table: table(40) });
    expect(titles.length).toBeGreaterThan(1);
    const slides = titles.map((_, index) => textOf(`ppt/slides/slide${index + 1}.xml`));
    for (const slide of slides) expect(slide).toContain('<a:tblPr firstRow="1"/>');
    const names = slides.flatMap((slide) => [...slide.matchAll(/Minh (\d+)</g)].map(([, number]) => Number(number)));
    expect(names).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(slides.every((slide) => slide.includes('2024 (%)'))).toBe(true);
  });

  it('cuts what no slide holds, and has it in full on the notes page', async () => {
    const long = 'Một câu rất dài. '.repeat(200).trim();
    const { textOf } = await render({ kind: 'table', table: table(1, long) });
    expect(textOf('ppt/slides/slide1.xml')).toContain('…');
    expect(textOf('ppt/notesSlides/notesSlide1.xml')).toContain(`${long} 1`);
  });
});

describe('the file', () => {
  it('has the same bytes for the same deck, in any time zone', async () => {
    const here = await renderPptx(exampleDeck());
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Honolulu';
    try {
      expect(Buffer.from(await renderPptx(exampleDeck())).equals(Buffer.from(here))).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('is refused without a slide', async () => {
    await expect(renderPptx(exampleDeck({ slides: [] }))).rejects.toThrow(RangeError);
  });

  it('stays well-formed whatever is said in it, and leads to nothing that it lacks', async () => {
    const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
    const chart: fc.Arbitrary<SlideChart> = fc
      .record({
        form: fc.constantFrom('line', 'bars', 'stacked', 'scatter'),
        categories: fc.array(hostileText, { maxLength: 6 }),
        names: fc.array(hostileText, { maxLength: 4 }),
        axis: fc.record({
          title: fc.option(hostileText),
          decimals: fc.option(fc.nat(6)),
          min: fc.constant(null),
          max: fc.constant(null),
        }),
        values: fc.array(number, { minLength: 24, maxLength: 24 }),
        description: hostileText,
      })
      .map(({ form, categories, names, axis, values, description }) => ({
        ...{ form, categories, description, categoryAxis: axis, valueAxis: axis },
        series: names.map((name, index) => ({
          name,
          values: categories.map((_, at) => values[index * 6 + at] ?? null),
          color: '0B4F8A',
          isFocus: index === 0,
        })),
      }));
    const cell = fc.record({ text: hostileText, href: fc.option(hostileText), isStrong: fc.boolean() });
    const body: fc.Arbitrary<SlideBody> = fc.oneof(
      fc.record({ kind: fc.constant('cover'), lines: fc.array(hostileText) }),
      fc.record({
        kind: fc.constant('facts'),
        facts: fc.array(fc.record({ label: hostileText, value: hostileText, detail: fc.option(hostileText) })),
      }),
      fc.record({ kind: fc.constant('chart'), chart }),
      fc.record({
        kind: fc.constant('table'),
        table: fc.record({
          columns: fc.array(
            fc.record({ title: hostileText, align: fc.constantFrom('start', 'end'), share: fc.nat(3) }),
            { minLength: 1, maxLength: 3 },
          ),
          rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 5 }),
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 3 }), hostileText, async (bodies, text) => {
        const slides = bodies.map((one) =>
          exampleSlide(one, {
            title: text,
            subtitle: text,
            notes: [text],
            source: text,
            link: { text, href: `https://x.example/${text}` },
            speakerNotes: [text],
          }),
        );
        const { files, textOf } = await readPptx(await renderPptx(exampleDeck({ title: text, author: text, slides })));
        for (const path of Object.keys(files)) {
          if (!path.endsWith('.xlsx')) expect(readElementNames(textOf(path)).length, path).toBeGreaterThan(0);
        }
        for (const path of Object.keys(files).filter((one) => one.endsWith('.rels'))) {
          const folder = path.replace(/_rels\/[^/]*$/, '');
          for (const [, target = '', rest = ''] of textOf(path).matchAll(/Target="([^"]*)"([^>]*)/g)) {
            if (rest.includes('External')) continue;
            expect(Object.keys(files)).toContain(new URL(target, `http://x/${folder}`).pathname.slice(1));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
