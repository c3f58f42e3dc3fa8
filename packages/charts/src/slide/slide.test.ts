import { createTranslator, languages } from '@dinh/i18n';
import { renderPptx, type SlideChart } from '@dinh/publish/pptx';
import { describe, expect, it } from 'vitest';
import type { DrawnFigure } from '../compose/composed-figure.ts';
import { barsCases } from '../examples/bars-cases.ts';
import { examplePoint } from '../examples/example-data.ts';
import { heatCases } from '../examples/heat-cases.ts';
import { lineCases } from '../examples/line-cases.ts';
import { mapCases } from '../examples/map-cases.ts';
import { multiplesCases } from '../examples/multiples-cases.ts';
import { scatterCases } from '../examples/scatter-cases.ts';
import { slopeCases } from '../examples/slope-cases.ts';
import { stackedCases } from '../examples/stacked-cases.ts';
import { tableCases } from '../examples/table-cases.ts';
import type { FigurePoint, FigureSeries } from '../figure/figure-series.ts';
import { toFigureSlide } from './index.ts';

type InputOf<Form extends DrawnFigure['form']> = Extract<DrawnFigure, { form: Form }>['input'];

function list<Form extends DrawnFigure['form']>(form: Form, cases: Readonly<Record<string, InputOf<Form>>>) {
  return Object.entries(cases).map(([name, input]) => [`${form}/${name}`, { form, input } as DrawnFigure] as const);
}

const examples = [
  ...list('line', lineCases),
  ...list('bars', barsCases),
  ...list('stacked', stackedCases),
  ...list('scatter', scatterCases),
  ...list('slope', slopeCases),
  ...list('multiples', multiplesCases),
  ...list('map', mapCases),
  ...list('matrix', heatCases),
  ...list('table', tableCases),
];

const words = { description: 'x', nameOf: (id: string) => `name of ${id}` };

function chartOf(drawn: DrawnFigure): SlideChart {
  const [first] = toFigureSlide(drawn, words).bodies;
  return first?.body.kind === 'chart' ? first.body.chart : expect.fail('no chart');
}

describe('every example of a form', () => {
  it.each(examples)('%s is a slide in both languages', async (_name, drawn) => {
    for (const language of languages) {
      const t = createTranslator(language);
      const own = { ...drawn, input: { ...drawn.input, t } } as DrawnFigure;
      const { bodies, notes, remarks } = toFigureSlide(own, words);
      const slides = bodies.map(({ body }) => ({
        ...{ title: own.input.title, subtitle: own.input.subtitle, body, notes, source: 'x', speakerNotes: remarks },
        link: { text: 'x', href: 'https://x.example' },
      }));
      const bytes = await renderPptx({ title: 'x', language, author: 'x', day: '2026-11-22', slides });
      expect(bytes.length).toBeGreaterThan(5000);
      for (const note of [...notes, ...remarks]) expect(note).not.toMatch(/\{\{|undefined|NaN/);
    }
  });
});

const valuesOf = (points: readonly (FigurePoint | null)[]): readonly number[] =>
  points.flatMap((point) => point?.value ?? []);
const drawnValues = ({ series }: SlideChart, from = 0): readonly number[] =>
  series
    .slice(from)
    .filter(({ isTarget }) => isTarget !== true)
    .flatMap(({ values }) => values.flatMap((value) => value ?? []));
const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

describe('a chart of a slide', () => {
  it.each(Object.entries(lineCases))('has every number of the lines “%s”, once, in full', (_name, input) => {
    const chart = chartOf({ form: 'line', input });
    expect(sorted(drawnValues(chart))).toEqual(sorted(input.series.flatMap(({ points }) => valuesOf(points))));
  });

  it.each(Object.entries(slopeCases))('has every number of the slopes “%s”, once', (_name, input) => {
    const chart = chartOf({ form: 'slope', input });
    expect(sorted(drawnValues(chart))).toEqual(sorted(input.entries.flatMap(({ from, to }) => valuesOf([from, to]))));
  });

  it.each(Object.entries(scatterCases))(
    'has the pairs of the scatter “%s”, the nation’s total aside',
    (_name, input) => {
      const chart = chartOf({ form: 'scatter', input });
      const places = input.entries.filter(
        ({ role, x, y }) => role !== 'nation' && x?.value != null && y?.value != null,
      );
      const pairs = chart.categories.map((name, index) => {
        const ys = chart.series.slice(1).flatMap(({ values }) => values[index] ?? []);
        return [name, chart.series[0]?.values[index], ...ys];
      });
      for (const { name, x, y } of places) expect(pairs).toContainEqual([name, x?.value, y?.value]);
    },
  );

  it('has the bars in the order of the figure, one series a colour, without those that have no figure', () => {
    const chart = chartOf({ form: 'bars', input: barsCases.awkward });
    expect(chart.categories[0]).toBe('Cả nước');
    const known = barsCases.awkward.entries.filter(({ point }) => point?.value != null);
    expect(chart.categories).toHaveLength(known.length);
    expect(sorted(drawnValues(chart))).toEqual(sorted(known.flatMap(({ point }) => point?.value ?? [])));
    expect(chart.series.filter(({ isFocus }) => isFocus).map(({ name }) => name)).toEqual(['Hải Phòng']);
    const { notes, remarks } = toFigureSlide({ form: 'bars', input: barsCases.awkward }, words);
    expect(notes.join(' ')).toContain('55');
    expect(remarks[0]).toContain('Tỉnh 54');
  });

  it('says of stacked bars which are not whole', () => {
    const input = stackedCases.awkward ?? expect.fail();
    const chart = chartOf({ form: 'stacked', input });
    expect(chart.categories).toContain('2017 (11/12)');
    expect(chart.categories).toContain('2018');
  });
});

const series = (points: readonly FigurePoint[]): FigureSeries => ({
  id: 'a',
  name: 'Hải Phòng',
  role: 'focus',
  points,
});

function lineOf(points: readonly FigurePoint[]): SlideChart {
  return chartOf({ form: 'line', input: { ...lineCases.awkward, series: [series(points)] } });
}

describe('a line over time', () => {
  it('keeps a year without a figure as a gap', () => {
    const chart = lineOf([examplePoint('2020', 1), examplePoint('2022', 3)]);
    expect(chart.categories).toEqual(['2020', '2021', '2022']);
    expect(chart.series[0]?.values).toEqual([1, null, 3]);
  });

  it('puts each figure at the last day of its period, and months without one between those of a year as gaps', () => {
    const points = [examplePoint('2023', 1), examplePoint('2024-11', 2)];
    expect(lineOf(points)).toMatchObject({ categories: ['2023', '11/2024'], days: ['2023-12-31', '2024-11-30'] });
    const crowded = lineOf([...points, examplePoint('2024-06', 5)]);
    expect(crowded.categories).toEqual(['2023', '6/2024', '7/2024', '8/2024', '9/2024', '10/2024', '11/2024']);
    expect(crowded.series[0]?.values).toEqual([1, 5, null, null, null, null, 2]);
  });

  it('goes on over the figures of another series within a year, and breaks at a year without one', () => {
    const yearly = series([examplePoint('2022', 1), examplePoint('2023', 2), examplePoint('2025', 3)]);
    const monthly = { ...series([examplePoint('2023-03', 4), examplePoint('2023-05', 5), examplePoint('2024-12', 6)]) };
    const chart = chartOf({
      form: 'line',
      input: { ...lineCases.awkward, series: [yearly, { ...monthly, id: 'b', name: 'Huế', role: 'peer' }] },
    });
    expect(chart.categories).toEqual(['2022', '3/2023', '4/2023', '5/2023', '2023', '12/2024', '2025']);
    const [ofMonths, ofYears] = chart.series;
    expect(ofYears).toMatchObject({ values: [1, null, null, null, 2, null, 3], passesOver: [1, 2, 3] });
    // April is missing among its own months, the end of the year is not.
    expect(ofMonths).toMatchObject({ values: [null, 4, null, 5, null, 6, null], passesOver: [4] });
  });

  it('joins no figure of an interval, nor of a part of the place, to others', () => {
    const chart = lineOf([
      examplePoint('2017', 1),
      examplePoint('2016/2018', 2),
      examplePoint('2019', 3),
      { ...examplePoint('2020', 4), isPart: true },
    ]);
    expect(chart.series.map(({ values }) => values)).toEqual([
      [1, null, 3, null],
      [null, 2, null, null],
      [null, null, null, 4],
    ]);
    expect(chart.series[1]?.name).toContain('2016–2018');
  });
});

it('says of a form that presentations have no chart for what stands in its place', () => {
  for (const [, drawn] of examples) {
    const { notes, bodies } = toFigureSlide(drawn, words);
    const told = notes.some((note) => note.includes('trang web'));
    expect(told, drawn.form).toBe(['slope', 'multiples', 'map', 'matrix'].includes(drawn.form));
    const isTable = drawn.form === 'map' || drawn.form === 'matrix' || drawn.form === 'table';
    expect(bodies.every(({ body }) => body.kind === (isTable ? 'table' : 'chart'))).toBe(true);
  }
});
