import type { ReactElement } from 'react';
import { exampleImprint, examplePoint, exampleTranslate } from '../examples/example-data.ts';
import type { FigurePoint } from '../figure/index.ts';
import type { SpinePlace, SpineRow } from './spine-data.ts';
import { SpineFigure } from './spine-figure.tsx';

/** Five places, one with a long name. */
export const spinePlaces: readonly SpinePlace[] = [
  { id: 'hai-phong', name: 'Hải Phòng', role: 'focus' },
  { id: 'da-nang', name: 'Đà Nẵng', role: 'peer' },
  { id: 'hue', name: 'Thành phố Huế', role: 'peer' },
  { id: 'hcm', name: 'Thành phố Hồ Chí Minh', role: 'peer' },
  { id: 'brvt', name: 'Bà Rịa – Vũng Tàu', role: 'peer' },
];

const percent = { unit: 'percent', decimals: 1, denominatorName: 'thôn, tổ dân phố' } as const;
const say = (rank: number): string => `thứ ${rank} trong 41; 63 tỉnh, thành`;

function marks(points: readonly (FigurePoint | null)[]): SpineRow['marks'] {
  return spinePlaces.map(({ id }, index) => {
    const point = points[index] ?? null;
    return { placeId: id, point, say: point?.value == null ? null : say(index + 3) };
  });
}

/** Made-up rows: a full one, one where lower is better, a neutral count, a thin one, one of a single value, none. */
export const awkwardRows: readonly SpineRow[] = [
  {
    id: 'village-houses',
    name: 'Tỷ lệ thôn, tổ dân phố có nhà văn hóa',
    href: '/indicator/village-houses',
    style: percent,
    direction: 'up',
    of: 41,
    due: 63,
    spread: { lowest: 12.4, lowerQuartile: 48.2, median: 66.1, upperQuartile: 81.5, highest: 100 },
    range: null,
    nation: 74,
    marks: marks([
      examplePoint('2024-11', (1186 / 1761) * 100, {
        numerator: 1186,
        denominator: 1761,
        reportedShare: '63.7',
        agrees: false,
        hint: 'digits-swapped',
      }),
      examplePoint('2024', 67),
      examplePoint('2024', 67.9, { status: 'provisional' }),
      examplePoint('2024', 100),
      examplePoint('2024', 12.4, { status: 'estimated' }),
    ]),
  },
  {
    id: 'degraded',
    name: 'Tỷ lệ di tích xuống cấp cần tu bổ, tôn tạo trong kỳ kế hoạch trung hạn',
    href: '/indicator/degraded',
    style: { unit: 'percent', decimals: 1 },
    direction: 'down',
    of: 52,
    due: 63,
    spread: { lowest: 2.1, lowerQuartile: 8.4, median: 14.9, upperQuartile: 22.3, highest: 61.7 },
    range: null,
    nation: 15.5,
    marks: marks([
      examplePoint('2023', 5.2),
      examplePoint('2023', null, { absence: 'withheld' }),
      examplePoint('2023', 61.7),
      examplePoint('2023', 15),
      null,
    ]),
  },
  {
    id: 'relics',
    name: 'Số di tích được kiểm kê',
    href: null,
    style: { unit: 'relics', decimals: 0 },
    direction: 'neutral',
    of: 63,
    due: 63,
    spread: { lowest: 84, lowerQuartile: 210, median: 402, upperQuartile: 655, highest: 5922 },
    range: null,
    nation: 40_000,
    marks: marks([
      examplePoint('2024', 943),
      examplePoint('2024', 480, { complete: false }),
      examplePoint('2024', 990, { status: 'provisional' }),
      examplePoint('2024', 612, { isPart: true }),
      examplePoint('2024', 40, { complete: false }),
    ]),
  },
  {
    id: 'books',
    name: 'Số bản sách trong thư viện công cộng bình quân đầu người',
    href: '/indicator/books',
    style: { unit: 'books_per_person', decimals: 2 },
    direction: 'up',
    of: 9,
    due: 63,
    spread: null,
    range: { lowest: 0.21, highest: 0.94 },
    nation: null,
    marks: marks([examplePoint('2024', 0.48), null, examplePoint('2022', 0.94), null, null]),
  },
  {
    id: 'same',
    name: 'Tỷ lệ huyện có trung tâm văn hóa',
    href: '/indicator/same',
    style: { unit: 'percent', decimals: 0 },
    direction: 'up',
    of: 40,
    due: 63,
    spread: { lowest: 100, lowerQuartile: 100, median: 100, upperQuartile: 100, highest: 100 },
    range: null,
    nation: 100,
    marks: marks([100, 100, 100, 100, 100].map((value) => examplePoint('2024', value))),
  },
  {
    id: 'cinemas',
    name: 'Số lượt người xem phim',
    href: '/indicator/cinemas',
    style: { unit: 'people', decimals: 0 },
    direction: 'up',
    of: 0,
    due: 34,
    spread: null,
    range: null,
    nation: null,
    marks: marks([]).map((mark) =>
      mark.placeId === 'brvt' ? { ...mark, reason: 'không phải đơn vị hành chính của năm đó' } : mark,
    ),
  },
];

const common = { imprint: exampleImprint, t: exampleTranslate, subtitle: 'Số liệu mới nhất của mỗi chỉ số' };

export const spineExamples: Readonly<Record<string, () => ReactElement>> = {
  awkward: () => (
    <SpineFigure {...common} places={spinePlaces} rows={awkwardRows} title="Năm thành phố đứng ở đâu trong cả nước" />
  ),
  'one place': () => (
    <SpineFigure {...common} places={spinePlaces.slice(0, 1)} rows={awkwardRows} title="Hải Phòng trong cả nước" />
  ),
  thin: () => (
    <SpineFigure {...common} places={spinePlaces} rows={awkwardRows.slice(3)} title="Mới có ít nơi có số liệu" />
  ),
  empty: () => <SpineFigure {...common} places={spinePlaces} rows={awkwardRows.slice(5)} title="Không có số liệu" />,
};
