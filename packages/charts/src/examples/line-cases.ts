import type { FigureSeries } from '../figure/figure-series.ts';
import type { LineFigureInput } from '../line/line-figure-input.ts';
import { exampleImprint, examplePoint, exampleTranslate, exampleYears } from './example-data.ts';
import { exampleTarget, exampleTargets } from './example-targets.ts';

const percent = { unit: 'percent', decimals: 1, denominatorName: 'thôn, tổ dân phố' } as const;
const count = { unit: 'count', decimals: 0 } as const;
const subtitle = '% số thôn, tổ dân phố; đơn vị hành chính tại thời điểm công bố';

/** Made-up series with the awkward cases of real ones: gaps, a lone point, flags, a share that disagrees. */
export const awkwardSeries: readonly FigureSeries[] = [
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
    id: 'ca-nuoc',
    name: 'Cả nước',
    role: 'nation',
    points: exampleYears(2013, [44.7, 46, 49.5, 52.1, 55, 58.4, 62.5, 66, 68.1, 70, 72.3, 74]),
  },
  {
    id: 'ba-ria-vung-tau',
    name: 'Bà Rịa – Vũng Tàu',
    role: 'peer',
    points: [examplePoint('2020', 91.5, { status: 'provisional' })],
  },
  {
    id: 'thua-thien-hue',
    name: 'Thừa Thiên Huế',
    role: 'peer',
    points: [
      ...exampleYears(2016, [70.2, 71, 72.8]),
      examplePoint('2019', 73.1, { complete: false }),
      examplePoint('2020', null, { absence: 'withheld' }),
      examplePoint('2021', 73.9, { differs: true }),
    ],
  },
  ...Array.from(
    { length: 8 },
    (_, index): FigureSeries => ({
      id: `other-${index}`,
      name: `Nơi khác ${index + 1}`,
      role: 'context',
      points:
        index % 4 === 3
          ? [examplePoint(String(2015 + index), 30 + index * 6)]
          : exampleYears(
              2014 + (index % 3),
              [38, 41, 45, 46, 51, 55].map((value) => value + index * 4),
            ),
    }),
  ),
];

/** Twelve chosen places whose ends lie together: more labels than fit. */
export const crowdedSeries: readonly FigureSeries[] = Array.from({ length: 12 }, (_, index) => ({
  id: `place-${index}`,
  name: `Thành phố rất dài số ${index + 1}`,
  role: index === 0 ? 'focus' : 'nation',
  points: exampleYears(2018, [50 + index * 0.1, 51 + index * 0.1, 52 + index * 0.2]),
}));

/** A place with a course of its own, and the nation. */
export const aimingSeries: readonly FigureSeries[] = [
  { id: 'ha-noi', name: 'Hà Nội', role: 'focus', points: exampleYears(2016, [52, 54, 57, 58, 61, 63, 66, 67.5, 70]) },
  { id: 'ca-nuoc', name: 'Cả nước', role: 'nation', points: exampleYears(2016, [44, 45, 47, 50, 52, 53, 55, 57, 58]) },
];

/** Steps on the way, documents that contradict each other, a range, and one of the nation. */
export const awkwardTargets = exampleTargets(aimingSeries, [
  exampleTarget('step', 'ha-noi', { comparator: '>=', targetValue: 75, targetPeriod: '2025' }),
  exampleTarget('goal', 'ha-noi', { comparator: '>=', targetValue: 90, targetPeriod: '2030' }),
  exampleTarget('other', 'ha-noi', { policyId: null, comparator: '>=', targetValue: 88, targetPeriod: '2030' }),
  exampleTarget('range', 'ha-noi', {
    ...{ policyId: null, comparator: '>=', targetValue: 80, targetPeriod: '2028', note: 'range 80-84%' },
  }),
  exampleTarget('nation', 'ca-nuoc', { comparator: '>=', targetValue: 70, targetPeriod: '2030' }),
  exampleTarget('nation-old', 'ca-nuoc', { policyId: null, comparator: '>=', targetValue: 50, targetPeriod: '2020' }),
  exampleTarget('words', 'ha-noi', { comparator: '>=', targetValue: null, targetPeriod: '2045' }),
]);

/** All 63 places over 15 years, the focus, the nation and three others in colour; some with gaps, some with one figure. */
export const fullSeries: readonly FigureSeries[] = Array.from({ length: 63 }, (_, index): FigureSeries => {
  const values = Array.from({ length: 15 }, (_unused, year) => {
    const isLeftOut = index % 9 === 8 ? year !== index % 15 : (index + year) % 11 === 0;
    return isLeftOut ? null : 20 + ((index * 17) % 60) + year * 1.2 + ((index * year) % 5);
  });
  const role = index === 0 ? 'focus' : index === 1 ? 'nation' : index < 5 ? 'peer' : 'context';
  const name = index === 0 ? 'Hải Phòng' : index === 1 ? 'Cả nước' : `Tỉnh có tên khá dài số ${index}`;
  return { id: `place-${index}`, name, role, points: exampleYears(2010, values) };
});

const common = { imprint: exampleImprint, t: exampleTranslate, subtitle, style: percent };

/** Made-up figures with all that is awkward to draw, by what they are about. */
export const lineCases = {
  awkward: {
    ...common,
    series: awkwardSeries,
    title: 'Tỷ lệ thôn, tổ dân phố có nhà văn hóa, 2013–2024',
  },
  crowded: {
    ...common,
    series: crowdedSeries,
    title: 'Nhiều nơi gần nhau',
  },
  'lone point': {
    ...common,
    series: [{ id: 'a', name: 'Cao Bằng', role: 'focus', points: [examplePoint('2024-11', 63.2)] }],
    title: 'Chỉ có một số liệu',
  },
  'free axis': {
    ...common,
    series: [{ id: 'a', name: 'Hà Nội', role: 'focus', points: exampleYears(2018, [86.2, 87.4, 88, 88.1, 88.6]) }],
    title: 'Trục không bắt đầu từ 0',
  },
  'over a hundred': {
    ...common,
    series: [{ id: 'a', name: 'Hà Nội', role: 'focus', points: exampleYears(2018, [60, 80, 104]) }],
    title: 'Vượt 100%, như nguồn công bố',
  },
  'sixty-three': {
    ...common,
    series: fullSeries,
    title: 'Cả 63 tỉnh, thành',
  },
  'long words': {
    ...common,
    series: awkwardSeries,
    title: 'Tỷ lệ xã, phường, thị trấn có nhà văn hóa, trung tâm văn hóa – thể thao đạt chuẩn theo quy định. '.repeat(
      2,
    ),
    notes: [
      'Ghi chú của trang, dài hơn một dòng: '.repeat(8),
      `Địa chỉ không có dấu cách: https://example.org/${'van-hoa'.repeat(30)}`,
    ],
    breaks: [{ day: '2016-12-31', words: 'thay đổi địa giới hành chính của nhiều xã, phường' }],
  },
  counts: {
    ...common,
    style: { unit: 'relics', decimals: 0 },
    subtitle: 'Số di tích',
    series: [{ id: 'a', name: 'Hà Nội', role: 'focus', points: exampleYears(2015, [5175, 5922, null, 5922, 6489]) }],
    title: 'Số di tích được kiểm kê',
  },
  zeros: {
    ...common,
    style: count,
    series: [{ id: 'a', name: 'Hà Nội', role: 'focus', points: exampleYears(2015, [0, 0, 0]) }],
    title: 'Số không là số liệu',
  },
  empty: {
    ...common,
    series: [{ id: 'a', name: 'Lai Châu', role: 'focus', points: [] }],
    title: 'Không tìm thấy số liệu công bố',
  },
  targets: {
    ...common,
    series: aimingSeries,
    targets: awkwardTargets,
    title: 'Chỉ tiêu, lộ trình và dự báo',
  },
  'one target': {
    ...common,
    series: aimingSeries.slice(0, 1),
    targets: exampleTargets(aimingSeries.slice(0, 1), [
      exampleTarget('high', 'ha-noi', {
        comparator: '>=',
        targetValue: 100,
        targetPeriod: '2030',
        path: 'geometric',
      }),
    ]),
    title: 'Chỉ tiêu cao hơn mọi số liệu',
  },
} as const satisfies Readonly<Record<string, LineFigureInput>>;
