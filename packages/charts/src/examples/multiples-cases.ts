import type { FigureSeries } from '../figure/figure-series.ts';
import type { ContextSeries } from '../multiples/layout-multiples.ts';
import type { MultiplesFigureInput } from '../multiples/multiples-figure-input.ts';
import { exampleImprint, examplePoint, exampleTranslate, exampleYears } from './example-data.ts';
import { exampleTarget, exampleTargets } from './example-targets.ts';

const percent = { unit: 'percent', decimals: 1, denominatorName: 'thôn, tổ dân phố' } as const;

/** Made-up places: gaps, flags, a part, a lone point, a long name, none at all. */
export const awkwardFacets: readonly FigureSeries[] = [
  {
    id: 'hai-phong',
    name: 'Hải Phòng',
    role: 'focus',
    points: [
      ...exampleYears(2013, [42.1, 45.6, 48]),
      examplePoint('2018', 55.2, { status: 'approximate' }),
      examplePoint('2019', 58.9),
      examplePoint('2024-11', (1186 / 1761) * 100, {
        numerator: 1186,
        denominator: 1761,
        reportedShare: '63.7',
        agrees: false,
        hint: 'digits-swapped',
      }),
    ],
  },
  {
    id: 'da-nang',
    name: 'Đà Nẵng',
    role: 'peer',
    points: exampleYears(2015, [80, 82, 83, 86, 90, 91, 93, 96, 97, 100]),
  },
  {
    id: 'hue',
    name: 'Thành phố Huế, gồm cả phần đất trước đây thuộc tỉnh Thừa Thiên Huế',
    role: 'peer',
    points: [
      ...exampleYears(2016, [70.2, 71, 72.8]),
      examplePoint('2020', 40, { isPart: true, complete: false }),
      examplePoint('2021', null, { absence: 'withheld' }),
      examplePoint('2022', 73.9, { differs: true }),
    ],
  },
  {
    id: 'brvt',
    name: 'Bà Rịa – Vũng Tàu',
    role: 'peer',
    points: [examplePoint('2020', 91.5, { status: 'provisional' })],
  },
  { id: 'lai-chau', name: 'Lai Châu', role: 'peer', points: [] },
];

export const exampleContext: readonly ContextSeries[] = Array.from({ length: 20 }, (_, index) => ({
  id: `other-${index}`,
  points:
    index % 6 === 5
      ? [examplePoint(String(2014 + (index % 9)), 20 + index * 3)]
      : exampleYears(
          2013 + (index % 4),
          [20, 24, null, 27, 28, 33, 35].map((value) => (value === null ? null : value + index * 3)),
        ),
}));

/** Three of one place, of which two are drawn, one of a place without a figure. */
export const facetTargets = exampleTargets(awkwardFacets, [
  exampleTarget('near', 'hai-phong', { comparator: '>=', targetValue: 85, targetPeriod: '2026' }),
  exampleTarget('far', 'hai-phong', { policyId: null, comparator: '>=', targetValue: 95, targetPeriod: '2030' }),
  exampleTarget('past', 'hai-phong', { policyId: null, comparator: '>=', targetValue: 60, targetPeriod: '2020' }),
  exampleTarget('blank', 'lai-chau', { comparator: '>=', targetValue: 50, targetPeriod: '2030' }),
]);

const common = {
  imprint: exampleImprint,
  t: exampleTranslate,
  subtitle: '% số thôn, tổ dân phố',
  style: percent,
};

/** Made-up figures with all that is awkward to draw, by what they are about. */
export const multiplesCases = {
  awkward: {
    ...common,
    facets: awkwardFacets,
    context: exampleContext,
    breaks: [{ day: '2016-12-31', words: 'đổi cách tính' }],
    title: 'Tỷ lệ thôn có nhà văn hóa, 2013–2024',
  },
  'two, counts': {
    ...common,
    style: { unit: 'relics', decimals: 0 },
    subtitle: 'Số di tích',
    facets: [
      { id: 'a', name: 'Hà Nội', role: 'focus', points: exampleYears(2015, [5175, 5922, null, 5922, 6489]) },
      { id: 'b', name: 'Cả nước', role: 'nation', points: exampleYears(2015, [9000, 9100, 9150, 9180, 9200]) },
    ],
    title: 'Số di tích được kiểm kê',
  },
  twelve: {
    ...common,
    facets: Array.from(
      { length: 12 },
      (_, index): FigureSeries => ({
        id: `place-${index}`,
        name: index % 4 === 3 ? `Thành phố có tên rất dài số ${index + 1}` : `Tỉnh ${index + 1}`,
        role: index === 0 ? 'focus' : 'peer',
        points: exampleYears(2014, [40 + index, 43 + index, null, 50 + index, 51, 52 + index * 2, 60]),
      }),
    ),
    context: exampleContext,
    title: 'Mười hai nơi',
  },
  groups: {
    ...common,
    facets: ['Đồng bằng sông Hồng', 'Trung du và miền núi phía Bắc', 'Tây Nguyên', 'Đông Nam Bộ'].map(
      (name, index) => ({
        id: `g${index}`,
        name,
        role: 'context',
        points: exampleYears(2018, [50 + index, 52 + index * 2, 55 + index * 3]),
      }),
    ),
    title: 'Bốn vùng',
  },
  targets: {
    ...common,
    facets: awkwardFacets,
    context: exampleContext,
    targets: facetTargets,
    title: 'Mỗi nơi một chỉ tiêu',
  },
  empty: {
    ...common,
    facets: awkwardFacets.slice(4),
    title: 'Không có số liệu',
  },
} as const satisfies Readonly<Record<string, MultiplesFigureInput>>;
