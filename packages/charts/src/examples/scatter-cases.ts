import type { ScatterAxis, ScatterEntry } from '../scatter/scatter-entry.ts';
import type { ScatterFigureInput } from '../scatter/scatter-figure-input.ts';
import { exampleImprint, examplePoint, exampleTranslate } from './example-data.ts';

export const relics: ScatterAxis = { name: 'Số di tích được kiểm kê', style: { unit: 'relics', decimals: 0 } };
export const houses: ScatterAxis = {
  name: 'Tỷ lệ thôn, tổ dân phố có nhà văn hóa',
  style: { unit: 'percent', decimals: 1 },
};

function place(id: string, name: string, role: ScatterEntry['role'], x: number | null, y: number | null): ScatterEntry {
  return { id, name, role, x: examplePoint('2023', x), y: examplePoint('2024', y) };
}

/** Made-up places on a rising course, four far from it, five chosen that lie close together, some without a figure. */
export const awkwardPlaces: readonly ScatterEntry[] = [
  { ...place('vn', 'Cả nước', 'nation', 40_000, 74) },
  place('hai-phong', 'Hải Phòng', 'focus', 943, 57.3),
  {
    ...place('da-nang', 'Đà Nẵng', 'peer', 960, 58),
    y: examplePoint('2024', 58, { status: 'provisional' }),
  },
  place('hue', 'Thành phố Huế và vùng phụ cận', 'peer', 980, 56.5),
  place('hcm', 'Thành phố Hồ Chí Minh', 'peer', 2100, 99),
  { ...place('brvt', 'Bà Rịa – Vũng Tàu', 'peer', 310, null), y: examplePoint('2024', null, { absence: 'withheld' }) },
  ...Array.from({ length: 40 }, (_, index) =>
    place(
      `p${index}`,
      `Tỉnh ${index + 1}`,
      'context',
      100 + index * 50,
      index === 7 ? 98 : index === 30 ? 8 : index === 12 ? 93 : 35 + index * 1.3 + ((index * 7) % 5),
    ),
  ),
  ...Array.from({ length: 20 }, (_, index) => place(`n${index}`, `Nơi ${index + 1}`, 'context', 200 + index, null)),
];

const common = { imprint: exampleImprint, t: exampleTranslate, subtitle: 'Số liệu mới nhất', x: relics, y: houses };

/** Made-up figures with all that is awkward to draw, by what they are about. */
export const scatterCases = {
  awkward: {
    ...common,
    entries: awkwardPlaces,
    title: 'Di tích và nhà văn hóa thôn',
  },
  'two percentages': {
    ...common,
    x: { name: 'Tỷ lệ gia đình văn hóa', style: { unit: 'percent', decimals: 1 } },
    entries: awkwardPlaces.map((entry, index) => ({
      ...entry,
      x: examplePoint('2024', entry.role === 'nation' ? 90 : 78 + ((index * 13) % 22)),
    })),
    title: 'Hai tỷ lệ',
  },
  few: {
    ...common,
    entries: awkwardPlaces.slice(0, 5),
    title: 'Chỉ có vài nơi',
  },
  empty: {
    ...common,
    entries: awkwardPlaces.slice(5, 6),
    title: 'Không nơi nào có cả hai',
  },
} as const satisfies Readonly<Record<string, ScatterFigureInput>>;
