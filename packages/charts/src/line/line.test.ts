import { createTranslator } from '@dinh/i18n';
import { parsePeriod } from '@dinh/kpi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePoint, exampleYears } from '../examples/example-data.ts';
import { awkwardSeries, crowdedSeries } from '../examples/line-cases.ts';
import type { FigurePoint, FigureSeries } from '../figure/index.ts';
import { toPlace } from '../figure/time-place.ts';
import { placeEndLabels } from './end-labels.ts';
import { layoutLine } from './layout-line.ts';
import { describeLineNotes } from './line-notes.ts';
import { cutSegments } from './line-segments.ts';
import { chooseTimeAxis } from './time-axis.ts';
import { chooseValueAxis } from './value-axis.ts';

const t = createTranslator('vi');
const percent = { unit: 'percent', decimals: 1 } as const;
const count = { unit: 'count', decimals: 0 } as const;
const periods = (points: readonly (readonly { point: FigurePoint }[])[]): readonly string[][] =>
  points.map((run) => run.map(({ point }) => point.period));

describe('chooseValueAxis', () => {
  it.each([
    ['counts from zero', [5175, 5922], count, [0, 2000, 4000, 6000]],
    ['wide percentages from zero', [42, 88], percent, [0, 20, 40, 60, 80, 100]],
    ['narrow percentages free', [86.2, 88.6], percent, [86, 87, 88, 89]],
    ['a single percentage from zero', [63.2], percent, [0, 25, 50, 75]],
    ['equal percentages from zero', [100, 100], percent, [0, 20, 40, 60, 80, 100]],
    ['all zero', [0, 0], count, [0, 1]],
    ['a count of one', [1], count, [0, 1]],
    ['nothing', [], count, [0, 1]],
  ])('gives %s', (_, values, style, ticks) => {
    expect(chooseValueAxis(values, style).ticks).toEqual(ticks);
  });

  it('passes 100 only where a value does, and says so', () => {
    expect(chooseValueAxis([60, 104], percent)).toMatchObject({ passesHundred: true, startsAtZero: true });
    expect(chooseValueAxis([60, 104], percent).domain[1]).toBeGreaterThanOrEqual(104);
    expect(chooseValueAxis([60, 104], count).passesHundred).toBe(false);
  });

  it('covers the values with rising ticks, few hairlines, percent within 100', () => {
    const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (shares) => {
        const { domain, ticks, passesHundred } = chooseValueAxis(shares, percent);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...shares) + 1e-9);
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...shares) - 1e-9);
        expect(domain).toEqual([ticks[0], ticks.at(-1)]);
        expect(ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] ?? 0))).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(domain[1]).toBeLessThanOrEqual(100);
        expect(passesHundred).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(5_000_000), { minLength: 1 }), (counts) => {
        const { domain, ticks, startsAtZero } = chooseValueAxis(counts, count);
        expect(startsAtZero).toBe(true);
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...counts));
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('chooseTimeAxis', () => {
  it('puts a year under the place where its yearly figure stands', () => {
    const { domain, ticks } = chooseTimeAxis(['2018', '2024-11'], 10);
    expect(domain).toEqual([2018, 2025]);
    expect(ticks.map(({ text }) => text)).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024']);
    expect(ticks[0]?.time).toBe(2018.5);
    expect(toPlace(parsePeriod('2018'))).toBeCloseTo(2018.5);
    expect(toPlace(parsePeriod('2018-07'))).toBeCloseTo(2018.54, 2);
    expect(toPlace(parsePeriod('2016/2018'))).toBeCloseTo(2017.5, 2);
  });

  it('thins from the last year', () => {
    expect(chooseTimeAxis(['2010', '2024'], 4).ticks.map(({ text }) => text)).toEqual(['2014', '2019', '2024']);
  });

  it('gives a single figure room', () => {
    expect(chooseTimeAxis(['2024-11'], 5).domain).toEqual([2024, 2025]);
    expect(chooseTimeAxis(['2024'], 5).domain).toEqual([2024, 2025]);
    expect(chooseTimeAxis([], 5).ticks).toEqual([]);
  });
});

describe('cutSegments', () => {
  it('joins a figure of only a part of the place to no other', () => {
    const { runs, connectors } = cutSegments([
      examplePoint('2022', 10),
      { ...examplePoint('2023', 4), isPart: true },
      examplePoint('2024', 11),
    ]);
    expect(runs.map((run) => run.map(({ point }) => point.period))).toEqual([['2022'], ['2024'], ['2023']]);
    expect(connectors).toHaveLength(1);
  });

  it('joins ends at most a year and a day apart', () => {
    const { runs, connectors } = cutSegments([
      ...exampleYears(2018, [1, 2, 3]),
      examplePoint('2021-12-30', 4),
      examplePoint('2023', 5),
      examplePoint('2024-11', 6),
    ]);
    expect(periods(runs)).toEqual([
      ['2018', '2019', '2020', '2021-12-30'],
      ['2023', '2024-11'],
    ]);
    expect(periods(connectors)).toEqual([['2021-12-30', '2023']]);
  });

  it('joins nothing across an absence, not even by dots', () => {
    const points = [examplePoint('2018-06', 1), examplePoint('2018-09', null), examplePoint('2019-03', 3)];
    expect(periods(cutSegments(points).runs)).toEqual([['2018-06'], ['2019-03']]);
    expect(cutSegments(points).connectors).toEqual([]);
  });

  it('keeps intervals and second figures of a day apart', () => {
    const points = [
      examplePoint('2018', 1),
      examplePoint('2019', 2),
      examplePoint('2019-12', 3),
      examplePoint('2018/2020', 9),
    ];
    expect(periods(cutSegments(points).runs)).toEqual([['2018', '2019'], ['2018/2020'], ['2019-12']]);
  });
});

describe('placeEndLabels', () => {
  const wish = fc.record({ y: fc.integer({ min: -20, max: 320 }), height: fc.constantFrom(15.6, 31.2, 46.8) });
  it('never overlaps, never leaves the band, loses none uncounted', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), fc.integer({ min: 60, max: 300 }), (wishes, bottom) => {
        const labels = wishes.map((one, index) => ({ ...one, id: `l${index}`, priority: index }));
        const { placed, moreTop, omitted } = placeEndLabels(labels, { top: 0, bottom, moreHeight: 15.6 });
        expect(placed.length + omitted.length).toBe(labels.length);
        expect(moreTop === null).toBe(omitted.length === 0);
        const floor = moreTop ?? bottom;
        for (const [index, { top, height }] of placed.entries()) {
          expect(top).toBeGreaterThanOrEqual(-1e-9);
          expect(top + height).toBeLessThanOrEqual(floor + 1e-9);
          const next = placed[index + 1];
          if (next) expect(top + height).toBeLessThanOrEqual(next.top + 1e-9);
        }
      }),
    );
  });

  it('keeps the first priorities and the order of y', () => {
    const labels = [50, 40, 60, 45].map((y, index) => ({ id: `l${index}`, y, height: 20, priority: index }));
    const { placed, omitted, moreTop } = placeEndLabels(labels, { top: 0, bottom: 60, moreHeight: 15 });
    expect(placed.map(({ id }) => id)).toEqual(['l1', 'l0']);
    expect(omitted).toEqual(['l2', 'l3']);
    expect(moreTop).toBe(45);
  });
});

describe('layoutLine', () => {
  const layout = layoutLine({ series: awkwardSeries, style: percent, width: 860, height: 400, t });

  it('draws all places in grey as one path, their lone points as another', () => {
    expect(layout.drawn.map(({ id }) => id)).toEqual(['hai-phong', 'ca-nuoc', 'ba-ria-vung-tau', 'thua-thien-hue']);
    expect(layout.context.path.match(/M/g)).toHaveLength(6);
    expect(layout.context.lonePath.match(/h0/g)).toHaveLength(2);
  });

  it('marks lone and flagged points by shape', () => {
    const marks = layout.drawn.flatMap(({ runs }) => runs.flat().map(({ mark }) => mark));
    expect(new Set(marks)).toEqual(new Set(['reported', 'provisional', 'estimated', 'incomplete', 'disagrees']));
  });

  it('labels the last reported point with name and value', () => {
    expect(layout.labels.find(({ id }) => id === 'hai-phong')).toMatchObject({
      lines: ['Hải Phòng 67,35%'],
      isFocus: true,
    });
    expect(layout.more).toBeNull();
  });

  it('counts the labels that do not fit', () => {
    const crowded = layoutLine({ series: crowdedSeries, style: percent, width: 860, height: 160, t });
    expect(crowded.labels.some(({ isFocus }) => isFocus)).toBe(true);
    expect(crowded.more?.text).toBe(`+${12 - crowded.labels.length} nữa`);
  });

  it('names the unit once', () => {
    expect(layout.value.ticks.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80', '100%']);
    const relics = { unit: 'relics', decimals: 0 } as const;
    const counts = layoutLine({ series: awkwardSeries, style: relics, width: 860, height: 400, t });
    expect(counts.unitText).toBe('di tích');
    expect(counts.value.ticks.every(({ text }) => /^[\d.]+$/.test(text))).toBe(true);
  });

  it.each(['2025-06-30', '2024-12-31', '2025-11-30'])(
    'rules a break on %s between the points before and after',
    (day) => {
      const points = [...exampleYears(2022, [40, 50, 60, 70])];
      const series: readonly FigureSeries[] = [{ id: 'a', name: 'A', role: 'focus', points }];
      const { drawn, breaks } = layoutLine({
        series,
        style: percent,
        width: 640,
        height: 300,
        t,
        breaks: [{ day, words: 'sắp xếp' }],
      });
      const xOf = (period: string): number =>
        drawn.flatMap(({ runs }) => runs.flat()).find(({ point }) => point.period === period)?.x ?? Number.NaN;
      expect(breaks[0]?.x).toBeCloseTo((xOf('2024') + xOf('2025')) / 2);
    },
  );

  const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
  const someSeries = fc.array(fc.array(value, { maxLength: 12 }), { maxLength: 9 }).map((rows) =>
    rows.map(
      (values, index): FigureSeries => ({
        id: `s${index}`,
        name: `Tỉnh ${index}`,
        role: index === 0 ? 'focus' : index < 5 ? 'peer' : 'context',
        points: exampleYears(2010, values),
      }),
    ),
  );

  it('keeps every mark, tick and label inside the picture at any width', () => {
    fc.assert(
      fc.property(someSeries, fc.integer({ min: 320, max: 1240 }), (series, width) => {
        const {
          plot,
          drawn,
          labels,
          time,
          value: values,
        } = layoutLine({ series, style: percent, width, height: 300, t });
        expect(plot.right).toBeGreaterThan(plot.left + 80);
        for (const { x, y } of drawn.flatMap(({ runs }) => runs.flat())) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x).toBeLessThanOrEqual(plot.right);
          expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(y).toBeLessThanOrEqual(plot.bottom + 1e-6);
        }
        for (const { px } of time.ticks) expect(px >= plot.left && px <= plot.right).toBe(true);
        for (const { px } of values.ticks) expect(px >= plot.top - 1e-6 && px <= plot.bottom + 1e-6).toBe(true);
        for (const [index, { top, height }] of labels.entries()) {
          expect(top + height).toBeLessThanOrEqual((labels[index + 1]?.top ?? Number.POSITIVE_INFINITY) + 1e-6);
        }
      }),
    );
  });

  it('shows every lone point, and joins no two readings over a missing year', () => {
    fc.assert(
      fc.property(someSeries, (series) => {
        const { drawn } = layoutLine({ series, style: percent, width: 640, height: 300, t });
        for (const run of drawn.flatMap(({ runs }) => runs)) {
          if (run.length === 1) expect(run[0]?.isShown).toBe(true);
          for (const [index, { time }] of run.entries()) {
            if (index > 0) expect(time - (run[index - 1]?.time ?? 0)).toBe(1);
          }
        }
      }),
    );
  });
});

describe('describeLineNotes', () => {
  it('says what the picture does not show by itself', () => {
    expect(describeLineNotes(awkwardSeries, { ...percent, denominatorName: 'thôn, tổ dân phố' }, t)).toEqual([
      'Đường chấm nối hai số liệu cách nhau hơn một năm; giữa chúng không tìm thấy số liệu công bố.',
      'Ký hiệu: ● công bố · ○ sơ bộ · ◇ ước tính, xấp xỉ, suy ra · ◌ chưa đầy đủ · ✕ không khớp với tử số và mẫu số hoặc với nguồn khác.',
      'Hải Phòng, tháng 11/2024: 1.186/1.761 thôn, tổ dân phố, 67,35%; nguồn công bố 63,7%.',
    ]);
  });

  it('says a free axis, a value over 100, and that nothing was found', () => {
    const one = (values: readonly number[]): readonly FigureSeries[] => [
      { id: 'a', name: 'A', role: 'focus', points: exampleYears(2018, values) },
    ];
    expect(describeLineNotes(one([86, 88]), percent, t)).toEqual(['Trục giá trị không bắt đầu từ 0.']);
    expect(describeLineNotes(one([60, 104]), percent, t)).toEqual(['Có giá trị vượt 100%, như nguồn công bố.']);
    expect(describeLineNotes(one([]), percent, t)).toEqual(['Không tìm thấy số liệu công bố nào cho hình này.']);
  });
});
