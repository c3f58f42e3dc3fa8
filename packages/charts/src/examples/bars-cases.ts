import type { BarsFigureInput } from '../bars/bars-figure-input.ts';
import type { BarEntry, BarLevel } from '../bars/layout-bars.ts';
import { exampleImprint, examplePoint, exampleTranslate } from './example-data.ts';

const percent = { unit: 'percent', decimals: 1, denominatorName: 'thôn, tổ dân phố' } as const;

/** Made-up entries: 63 places, most without a figure, long names, ties, a zero, flags. */
export const awkwardEntries: readonly BarEntry[] = [
  { id: 'ca-nuoc', name: 'Cả nước', role: 'nation', point: examplePoint('2024', 74) },
  {
    id: 'hai-phong',
    name: 'Hải Phòng',
    role: 'focus',
    point: examplePoint('2024-11', (1186 / 1761) * 100, {
      numerator: 1186,
      denominator: 1761,
      reportedShare: '63.7',
      agrees: false,
      hint: 'digits-swapped',
    }),
  },
  { id: 'ha-noi', name: 'Hà Nội', role: 'peer', point: examplePoint('2024', 100) },
  { id: 'hcm', name: 'Thành phố Hồ Chí Minh và vùng phụ cận', role: 'context', point: examplePoint('2024', 88.4) },
  { id: 'da-nang', name: 'Đà Nẵng', role: 'context', point: examplePoint('2024', 88.4, { status: 'derived' }) },
  { id: 'dak-lak', name: 'Đắk Lắk', role: 'context', point: examplePoint('2024', 0) },
  { id: 'hue', name: 'Thừa Thiên Huế', role: 'context', point: examplePoint('2024', 42, { status: 'provisional' }) },
  { id: 'ca-mau', name: 'Cà Mau', role: 'context', point: examplePoint('2024', null, { absence: 'withheld' }) },
  ...Array.from(
    { length: 54 },
    (_, index): BarEntry => ({
      id: `none-${index}`,
      name: `Tỉnh ${index + 1}`,
      role: 'context',
      point: null,
    }),
  ),
];

/** A figure for each of 63 places. */
export const fullEntries: readonly BarEntry[] = Array.from({ length: 63 }, (_, index) => ({
  id: `place-${index}`,
  name: index % 7 === 0 ? `Tỉnh có tên dài ${index + 1}` : `Tỉnh ${index + 1}`,
  role: index === 20 ? 'focus' : 'context',
  point: examplePoint('2024', Math.round(((index * 37) % 100) * 10) / 10),
}));

/** One above every bar, one among them. */
export const exampleLevels: readonly BarLevel[] = [
  {
    ...{ id: 'of-nation', entryId: 'ca-nuoc', value: 100 },
    labels: ['Cả nước, chỉ tiêu 2024: từ 100,0% trở lên', '2024: từ 100,0% trở lên'],
  },
  {
    ...{ id: 'of-focus', entryId: 'hai-phong', value: 40 },
    labels: ['Hải Phòng, chỉ tiêu 2024: từ 40,0% trở lên', '2024: từ 40,0% trở lên'],
  },
];

const common = {
  imprint: exampleImprint,
  t: exampleTranslate,
  subtitle: '% số thôn, tổ dân phố, năm 2024',
  style: percent,
  period: '2024',
  level: 'province',
  direction: 'up',
} as const;

/** Made-up figures with all that is awkward to draw, by what they are about. */
export const barsCases = {
  awkward: {
    ...common,
    entries: awkwardEntries,
    title: 'Tỷ lệ thôn có nhà văn hóa, 2024',
  },
  'sixty-three': {
    ...common,
    entries: fullEntries,
    title: 'Cả 63 tỉnh, thành',
  },
  levels: {
    ...common,
    entries: awkwardEntries,
    levels: exampleLevels,
    title: 'Chỉ tiêu của năm, 2024',
  },
  counts: {
    ...common,
    style: { unit: 'relics', decimals: 0 },
    subtitle: 'Số di tích, năm 2024',
    entries: [
      { id: 'vn', name: 'Cả nước', role: 'nation', point: examplePoint('2024', 10_000) },
      { id: 'a', name: 'Hà Nội', role: 'focus', point: examplePoint('2024', 5922) },
      { id: 'b', name: 'Huế', role: 'context', point: examplePoint('2024', 903) },
    ],
    title: 'Tổng của cả nước không làm lu mờ các nơi',
  },
  'one place': {
    ...common,
    entries: awkwardEntries.slice(1, 2),
    title: 'Chỉ một nơi có số liệu',
  },
  empty: {
    ...common,
    entries: awkwardEntries.slice(7),
    title: 'Không nơi nào có số liệu',
  },
} as const satisfies Readonly<Record<string, BarsFigureInput>>;
