import type { SlopeEntry } from '../slope/slope-entry.ts';
import type { SlopeFigureInput } from '../slope/slope-figure-input.ts';
import { exampleImprint, examplePoint, exampleTranslate } from './example-data.ts';

const style = { unit: 'percent', decimals: 1, denominatorName: 'thôn, tổ dân phố' } as const;
const periods = { from: '2018', to: '2024' } as const;
const at = (period: string, value: number | null, more = {}) => examplePoint(period, value, more);

/** Made-up places whose ends lie together, with one end only, of another period, of a part, with none. */
export const awkwardSlopes: readonly SlopeEntry[] = [
  {
    id: 'hai-phong',
    name: 'Hải Phòng',
    role: 'focus',
    from: at('2018', 55.2),
    to: at('2024-11', (1186 / 1761) * 100, {
      numerator: 1186,
      denominator: 1761,
      reportedShare: '63.7',
      agrees: false,
      hint: 'digits-swapped',
    }),
  },
  { id: 'vn', name: 'Cả nước', role: 'nation', from: at('2018', 58.4), to: at('2024', 68.5) },
  { id: 'da-nang', name: 'Đà Nẵng', role: 'peer', from: at('2018', 57), to: at('2024', 67, { status: 'provisional' }) },
  { id: 'hcm', name: 'Thành phố Hồ Chí Minh', role: 'peer', from: null, to: at('2024', 88.4) },
  {
    id: 'hue',
    name: 'Thành phố Huế và vùng phụ cận',
    role: 'peer',
    from: at('2018', 72.5),
    to: at('2024', null, { absence: 'withheld' }),
  },
  {
    id: 'brvt',
    name: 'Bà Rịa – Vũng Tàu',
    role: 'peer',
    from: at('2018', 80),
    to: at('2024', 61, { isPart: true, complete: false }),
  },
  ...Array.from(
    { length: 12 },
    (_, index): SlopeEntry => ({
      id: `other-${index}`,
      name: `Tỉnh ${index + 1}`,
      role: 'context',
      from: index % 5 === 4 ? null : at('2018', 30 + index * 4),
      to: index % 6 === 5 ? null : at('2024', 34 + index * 5),
    }),
  ),
];

const common = { imprint: exampleImprint, t: exampleTranslate, subtitle: '% số thôn, tổ dân phố', style, periods };

/** Made-up figures with all that is awkward to draw, by what they are about. */
export const slopeCases = {
  awkward: {
    ...common,
    direction: 'up',
    entries: awkwardSlopes,
    title: 'Tỷ lệ thôn có nhà văn hóa, 2018 và 2024',
  },
  'sixty-three': {
    ...common,
    direction: 'up',
    entries: [
      ...awkwardSlopes.slice(0, 6),
      ...Array.from(
        { length: 57 },
        (_, index): SlopeEntry => ({
          id: `place-${index}`,
          name: `Tỉnh ${index + 1}`,
          role: 'context',
          from: at('2018', 20 + ((index * 7) % 60)),
          to: at('2024', 25 + ((index * 11) % 70)),
        }),
      ),
    ],
    title: 'Cả 63 tỉnh, thành, 2018 và 2024',
  },
  counts: {
    ...common,
    style: { unit: 'relics', decimals: 0 },
    subtitle: 'Số di tích',
    direction: 'neutral',
    entries: [
      { id: 'a', name: 'Hà Nội', role: 'focus', from: at('2018', 5922), to: at('2024', 6489) },
      { id: 'b', name: 'Hải Phòng', role: 'peer', from: at('2018', 950), to: at('2024', 943) },
    ],
    title: 'Số di tích được kiểm kê',
  },
  'lower is better': {
    ...common,
    direction: 'down',
    entries: awkwardSlopes.slice(1, 3),
    title: 'Tỷ lệ di tích xuống cấp',
  },
  empty: {
    ...common,
    direction: 'up',
    entries: [{ id: 'a', name: 'Lai Châu', role: 'focus', from: null, to: null }],
    title: 'Không có số liệu',
  },
} as const satisfies Readonly<Record<string, SlopeFigureInput>>;
