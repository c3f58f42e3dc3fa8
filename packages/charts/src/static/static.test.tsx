import { createTranslator, formatDate } from '@dinh/i18n';
import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BarsFigure, type BarsFigureInput } from '../bars/index.ts';
import { awkwardEntries } from '../examples/bars-cases.ts';
import { exampleImprint, examplePoint } from '../examples/example-data.ts';
import { staticExamples } from '../examples/index.ts';
import { aimingSeries, awkwardSeries, awkwardTargets } from '../examples/line-cases.ts';
import { LineFigure, type LineFigureInput } from '../line/index.ts';
import { measureText } from '../text-metrics/index.ts';
import { drawBarsFigure, drawLineFigure, type StaticFigure } from './index.ts';

/** The chart library is loaded on demand. */
const chunk = { timeout: 20_000 };
/** Its plot is as wide as every figure on a page without a layout, 640 px. */
const frame = { width: 688 };
const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;
const line: LineFigureInput = {
  title: 'Tỷ lệ thôn có nhà văn hóa',
  subtitle: '% số thôn, tổ dân phố',
  series: awkwardSeries,
  style,
  imprint: exampleImprint,
  t,
  notes: ['Một ghi chú của trang.'],
  breaks: [{ day: '2016-12-31', words: 'Thay đổi địa giới' }],
};
const bars: BarsFigureInput = {
  title: 'Xếp hạng',
  subtitle: '%',
  entries: awkwardEntries,
  period: '2024',
  level: 'province',
  direction: 'up',
  style,
  imprint: exampleImprint,
  t,
};

/** The document of a figure; fails where it isn't well-formed. */
function parse({ svg }: StaticFigure): Document {
  const parsed = new DOMParser().parseFromString(svg, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.documentElement.tagName).toBe('svg');
  return parsed;
}

function textsOf(figure: StaticFigure): readonly string[] {
  return [...parse(figure).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
}

/** All that a document says, its lines put together again. */
function saidBy(figure: StaticFigure): string {
  return textsOf(figure).join(' ').replaceAll(/\s+/g, ' ');
}

function numbersOf(root: ParentNode, selector: string, ...attributes: readonly string[]): readonly string[] {
  return [...root.querySelectorAll(selector)]
    .map((one) => attributes.map((name) => Number(one.getAttribute(name)).toFixed(2)).join(','))
    .toSorted();
}

/** The corners of paths and polylines, in order. */
function cornersOf(texts: readonly (string | null)[]): readonly string[] {
  return texts
    .flatMap((text) => (text ?? '').split('M').filter((run) => run.includes('L') || run.includes(' ')))
    .map((run) => [...run.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number).toFixed(1)).join(' '))
    .toSorted();
}

describe('a drawn line figure', () => {
  it('has its marks and lines where the page has them', async () => {
    const { container } = render(<LineFigure {...line} />);
    await screen.findByText('Hải Phòng 67,35%', {}, chunk);
    const drawn = parse(drawLineFigure({ ...line, frame }));
    const plot = drawn.querySelector('[data-plot]') ?? drawn;
    const circles = numbersOf(plot, '[data-mark] circle', 'cx', 'cy', 'r');
    expect(circles.length).toBeGreaterThan(20);
    expect(circles).toEqual(numbersOf(container, '.dinh-picture circle.dinh-mark, .dinh-mark circle', 'cx', 'cy', 'r'));
    const curves = [...container.querySelectorAll('.dinh-series .recharts-line-curve')].map((path) =>
      path.getAttribute('d'),
    );
    const runs = [...plot.querySelectorAll('[data-series] polyline')].map((one) => one.getAttribute('points'));
    expect(runs.length).toBeGreaterThan(3);
    expect(cornersOf(runs)).toEqual(cornersOf(curves));
    for (const [onPage, inFile] of [
      ['.dinh-connector', 'line[stroke-linecap]'],
      ['.dinh-break line', '[data-break] line'],
    ] as const) {
      expect(numbersOf(plot, inFile, 'x1', 'y1', 'x2', 'y2')).toEqual(
        numbersOf(container, onPage, 'x1', 'y1', 'x2', 'y2'),
      );
    }
    const absences = [...container.querySelectorAll('.dinh-absences path')].map((path) => path.getAttribute('d'));
    expect(absences.length).toBeGreaterThan(3);
    expect([...plot.querySelectorAll('[data-absence]')].map((path) => path.getAttribute('d'))).toEqual(absences);
    const labels = [...container.querySelectorAll('.dinh-labels text')].map(({ textContent }) => textContent);
    expect([...plot.querySelectorAll('[data-label] text')].map(({ textContent }) => textContent)).toEqual(labels);
  });

  it('draws targets where the page draws them, with their words', async () => {
    const aiming = { ...line, series: aimingSeries, targets: awkwardTargets, breaks: [] };
    const { container } = render(<LineFigure {...aiming} />);
    await waitFor(() => expect(container.querySelector('[data-target]')).not.toBeNull(), chunk);
    const drawn = drawLineFigure({ ...aiming, frame });
    const file = parse(drawn);
    for (const part of ['circle', 'line', 'rect'] as const) {
      const attributes = { circle: ['cx', 'cy', 'r'], line: ['x1', 'x2', 'y1'], rect: ['x', 'y', 'width', 'height'] }[
        part
      ];
      const own = numbersOf(container, `[data-target] ${part}`, ...attributes);
      expect(own.length).toBeGreaterThan(0);
      expect(numbersOf(file, `[data-target] ${part}`, ...attributes)).toEqual(own);
    }
    const pathsOf = (root: ParentNode) =>
      [...root.querySelectorAll('[data-target] path')].map((path) => path.getAttribute('d'));
    expect(cornersOf(pathsOf(file))).toEqual(cornersOf(pathsOf(container)));
    for (const label of container.querySelectorAll('[data-target-label]')) {
      expect(textsOf(drawn)).toContain(label.textContent);
    }
    expect(drawn.alt).toBe(screen.getByRole('img').getAttribute('aria-label'));
  });

  it('is described as the page describes it, and has its notes', () => {
    const { container } = render(<LineFigure {...line} />);
    const figure = drawLineFigure({ ...line, frame });
    expect(figure.alt).toBe(screen.getByRole('img').getAttribute('aria-label'));
    expect(parse(figure).querySelector('desc')?.textContent).toBe(figure.alt);
    const notes = [...container.querySelectorAll('.dinh-note')].map(({ textContent }) => textContent ?? '');
    expect(notes.length).toBeGreaterThan(3);
    // The signs of marks are drawn, not written.
    const said = saidBy(figure);
    for (const note of notes) expect(said).toContain(note.replaceAll(/[●○◇◌✕]/g, '').replaceAll(/\s+/g, ' '));
    expect(parse(figure).querySelectorAll(':root > [data-mark]')).toHaveLength(5);
  });

  it('is of the same text for the same input, in every language', () => {
    expect(drawLineFigure(line)).toEqual(drawLineFigure(line));
    const english = drawLineFigure({ ...line, t: createTranslator('en') });
    expect(parse(english).documentElement.getAttribute('lang')).toBe('en');
    expect(saidBy(english)).toContain('Sources: ');
  });

  it('is drawn by the name of the font', () => {
    expect(drawLineFigure(line).svg).toContain(`font-family="&#39;Be Vietnam Pro&#39;, sans-serif"`);
  });
});

describe('drawn bars', () => {
  it('have bars and words where the page has them', () => {
    const { container } = render(<BarsFigure {...bars} />);
    const figure = drawBarsFigure({ ...bars, frame });
    const drawn = parse(figure);
    const sides = ['x', 'y', 'width', 'height'] as const;
    const onPage = numbersOf(container, '.dinh-bar, .dinh-bars-nation rect', ...sides);
    expect(onPage.length).toBeGreaterThan(5);
    expect(numbersOf(drawn, '[data-bar]', ...sides)).toEqual(onPage);
    const words = (root: ParentNode) =>
      [...root.querySelectorAll('[data-row] text')].map(({ textContent }) => textContent).toSorted();
    expect(words(drawn)).toEqual(words(container));
    expect(figure.alt).toBe(screen.getByRole('img').getAttribute('aria-label'));
    expect(saidBy(figure)).toContain('55 tỉnh, thành không tìm thấy số liệu công bố.');
  });
});

const forms = [...new Map(staticExamples.map((example) => [example.form, example])).values()];

describe.each(forms.map(({ form, draw }) => [form, draw] as const))('every drawn figure: %s', (_, draw) => {
  it('says title, subtitle, sources, date, release, licence and link', () => {
    const [title, subtitle] = ['Một tiêu đề', 'Một phụ đề'];
    const said = saidBy(draw({ title, subtitle }));
    const { sources, asOf, licence, link } = exampleImprint;
    for (const words of [
      title,
      subtitle,
      ...sources.map(({ title }) => title),
      formatDate(asOf, 'vi'),
      'bản phát hành 1',
      licence.name,
      licence.url,
      link,
    ]) {
      expect(said).toContain(words);
    }
  });

  it.each([
    [960, 540],
    [680, 480],
    [800, 800],
    [1200, 630],
    [320, 900],
  ])('fits %i × %i, head and foot at its ends, with all that it says at its own height', (width, height) => {
    const natural = draw({ frame: { width } });
    const figure = draw({ frame: { width, height } });
    const root = parse(figure).documentElement;
    expect([figure.width, figure.height]).toEqual([width, height]);
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([String(width), String(height)]);
    const [, , across = 0, down = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(across / down).toBeCloseTo(width / height, 2);
    expect(across).toBeGreaterThanOrEqual(width);
    const marks = (one: StaticFigure) => parse(one).querySelectorAll('[data-plot] [data-mark], [data-bar]').length;
    expect(marks(figure)).toBe(marks(natural));
    const lines = [...root.querySelectorAll(':scope > text')].map((text) => Number(text.getAttribute('y')));
    expect(Math.min(...lines)).toBeLessThan(50);
    expect(Math.max(...lines)).toBeGreaterThan(down - 35);
    expect(Math.max(...lines)).toBeLessThan(down);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it.each([{ width: 319 }, { width: Number.NaN }, { height: 0 }, { height: Number.NaN }])(
    'refuses a picture without room: %o',
    (frame) => {
      expect(() => draw({ frame })).toThrow(RangeError);
    },
  );

  it('keeps every letter of a long address', () => {
    const link = `https://example.org/indicators/${'a-long-name/'.repeat(40)}end`;
    expect(textsOf(draw({ imprint: { ...exampleImprint, link } })).join('')).toContain(link);
  });

  it('has one line in a text, of letters that the font has', () => {
    const figure = draw({ title: 'Tỷ lệ xã, phường có nhà văn hóa đạt chuẩn '.repeat(5) });
    const texts = [...parse(figure).querySelectorAll('text')];
    for (const text of texts) {
      const words = text.textContent ?? '';
      const unknown = [...words].filter((letter) => measureText(letter, { size: 1 }) === 1);
      expect(unknown, words).toEqual([]);
      expect(words).not.toContain('\n');
    }
  });

  it('owns up to made-up figures over, across and under the plot, only where they are', () => {
    const words = t('words.synthetic');
    expect(saidBy(draw({}))).not.toContain(words);
    const figure = draw({ imprint: { ...exampleImprint, dataSet: 'synthetic' } });
    const across = parse(figure).querySelectorAll('[clip-path] text');
    expect(across.length).toBeGreaterThan(1);
    expect([...across].map((text) => text.textContent)).toEqual(Array(across.length).fill(words));
    expect(textsOf(figure).filter((text) => text.includes(words))).toHaveLength(across.length + 2);
  });
});

it('draws a figure without a single reading, and says so', () => {
  const empty = drawLineFigure({ ...line, series: [{ id: 'a', name: 'Lai Châu', role: 'focus', points: [] }] });
  expect(saidBy(empty)).toContain('Không tìm thấy số liệu công bố nào cho hình này.');
  expect(parse(empty).querySelectorAll('[data-plot] [data-mark]')).toHaveLength(0);
});

it('says what the dashes at its foot mean, only where it has any', () => {
  const words = t('figure.note.absences');
  expect(saidBy(drawLineFigure(line))).toContain(words);
  const whole = [{ id: 'a', name: 'Cao Bằng', role: 'focus' as const, points: [examplePoint('2024-11', 63.2)] }];
  expect(saidBy(drawLineFigure({ ...line, series: whole }))).not.toContain(words);
});

it('draws a lone point', () => {
  const lone = [{ id: 'a', name: 'Cao Bằng', role: 'focus' as const, points: [examplePoint('2024-11', 63.2)] }];
  const drawn = parse(drawLineFigure({ ...line, series: lone }));
  expect(drawn.querySelectorAll('[data-plot] [data-mark]')).toHaveLength(1);
  expect(drawn.querySelector('[data-label="a"] text')?.textContent).toBe('Cao Bằng 63,2%');
});
