import type { CountStyle } from '../stacked/count-style.ts';
import type { StackedFigureInput, StackedSeries } from '../stacked/stacked-figure-input.ts';
import { exampleImprint, examplePoint, exampleTranslate, exampleYears } from './example-data.ts';

const style: CountStyle = { kind: 'count', unit: 'relics', decimals: 0 };
const periods = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];

/** Made-up places: gaps, flags, a part, a place that began late, one with nothing, and those in grey. */
export const awkwardParts: readonly StackedSeries[] = [
  {
    id: 'hai-phong',
    name: 'Hải Phòng',
    role: 'focus',
    points: exampleYears(2017, [410, 420, 431, 440, 452, 460, 466, 471]),
  },
  {
    id: 'da-nang',
    name: 'Đà Nẵng',
    role: 'peer',
    points: [
      ...exampleYears(2017, [75, 75, 80]),
      examplePoint('2020', 81, { status: 'provisional' }),
      ...exampleYears(2021, [85, 85, null, 92]),
    ],
  },
  {
    id: 'hue',
    name: 'Thành phố Huế, gồm cả phần đất trước đây thuộc tỉnh Thừa Thiên Huế',
    role: 'peer',
    points: [
      ...exampleYears(2017, [142, 150, 158]),
      examplePoint('2020-11', 160, { differs: true }),
      examplePoint('2021', 121, { isPart: true, complete: false }),
      ...exampleYears(2022, [170, 175, 177]),
    ],
  },
  {
    id: 'can-tho',
    name: 'Cần Thơ',
    role: 'peer',
    points: exampleYears(2020, [36, 36, 38, 38, 39]),
    exists: { validFrom: '2020-01-01', validTo: null },
  },
  ...Array.from({ length: 9 }, (_, index): StackedSeries => {
    const points = exampleYears(
      2017,
      Array.from({ length: 8 }, (_, year) => 20 + index * 4 + year),
    );
    return {
      id: `other-${index}`,
      name: `Tỉnh ${index + 1}`,
      role: 'context',
      points: index === 8 ? points.slice(1) : points,
    };
  }),
];

export const stackedExample: StackedFigureInput = {
  title: 'Số di tích được xếp hạng, Hải Phòng và các địa phương khác, 2017–2024',
  subtitle: 'Số di tích cuối năm, theo đơn vị hành chính lúc công bố',
  series: awkwardParts,
  periods,
  measure: 'stock',
  parts: 'areas',
  style,
  imprint: exampleImprint,
  t: exampleTranslate,
  breaks: [{ day: '2019-12-31', words: 'lập thành phố mới' }],
};

/** Parts that are indicators, each with a figure in every year. */
export const indicatorParts: readonly StackedSeries[] = [
  'Di tích quốc gia đặc biệt',
  'Di tích quốc gia',
  'Di tích cấp tỉnh',
].map((name, index) => ({
  id: `i${index}`,
  name,
  role: 'peer',
  points: exampleYears(
    2017,
    [1, 1, 2, 2, 2, 2, 3, 3].map((value) => value * (1 + index * 40)),
  ),
}));

const thirtyYears = Array.from({ length: 30 }, (_, index) => 1995 + index);

export const stackedCases: Readonly<Record<string, StackedFigureInput>> = {
  awkward: stackedExample,
  share: { ...stackedExample, isShare: true, title: 'Tỷ trọng di tích, 2017–2024' },
  indicators: {
    ...stackedExample,
    breaks: [],
    series: indicatorParts,
    parts: 'indicators',
    title: 'Số di tích của Hải Phòng theo cấp xếp hạng',
  },
  'never whole': {
    ...stackedExample,
    breaks: [],
    series: awkwardParts
      .slice(1, 3)
      .map((one, index) => ({ ...one, points: one.points.slice(index * 3, index * 3 + 3) })),
    title: 'Không năm nào đủ',
  },
  'grey alone, many years': {
    ...stackedExample,
    breaks: [],
    periods: thirtyYears.map(String),
    series: awkwardParts
      .filter(({ role }) => role === 'context')
      .map((one, index) => ({
        ...one,
        points: exampleYears(
          1995,
          thirtyYears.map((_year, year) => 1200 + year * index * 10),
        ),
      })),
    title: 'Ba mươi năm',
  },
  empty: {
    ...stackedExample,
    series: [{ id: 'x', name: 'Lai Châu', role: 'focus', points: [] }],
    title: 'Không có số liệu',
  },
};
