import type { Direction, Family, Unit } from '@dinh/kpi/indicator';

/** How an indicator's figures come about. */
export type Shape =
  /** A number of things at year's end. */
  | 'stock'
  /** The same, never falling. */
  | 'cumulative'
  /** A number over a year. */
  | 'flow'
  /** A percentage with both parts. */
  | 'share'
  /** A percentage printed without parts. */
  | 'bare-share'
  /** Things per person, with both parts. */
  | 'per-person';

/** Which cells have a figure. */
export type Gaps =
  | 'none'
  /** About one in ten is missing: whole areas, runs of years, single cells. */
  | 'usual'
  /** Nothing before 2016. */
  | 'late'
  /** Published by nine areas. */
  | 'sparse'
  /** Published by four: too few to rank. */
  | 'few'
  /** The nation alone. */
  | 'national';

export interface IndicatorPlan {
  /** From 1; part of the id and of both names. */
  readonly number: number;
  readonly family: Family;
  readonly nounVi: string;
  readonly nounEn: string;
  readonly shape: Shape;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly decimals: number;
  /** Of a count: how many things, or units of the last decimal, a commune has in 2010. Of a share: its denominator. */
  readonly perCommune: number;
  /** Of a share: the range in which areas start, and by how much they change until 2025. */
  readonly start: readonly [number, number];
  readonly gain: readonly [number, number];
  readonly gaps: Gaps;
  /** First year of another definition, under which figures are 1.4 times what they would be. */
  readonly breakYear: number | null;
  /** Applies to uplands only: the other areas have no such things. */
  readonly isUpland: boolean;
}

type Row = readonly [nounVi: string, nounEn: string, shape: Shape, perCommune: number, more?: Partial<IndicatorPlan>];

const percent = { unit: 'percent', decimals: 1 } as const;
const billion = { unit: 'billion_vnd', decimals: 1 } as const;

const rows: Readonly<Record<Family, readonly Row[]>> = {
  facilities: [
    ['thôn có nhà sinh hoạt chung', 'villages with a common house', 'share', 9, { ...percent, gaps: 'none' }],
    ['nhà sinh hoạt chung của thôn', 'common houses of villages', 'stock', 6, { gaps: 'none' }],
    ['xã có trung tâm sinh hoạt', 'communes with a centre', 'share', 1, { ...percent, gain: [-2, 38] }],
    ['thư viện thôn, xã', 'libraries of villages and communes', 'stock', 1.6],
    ['sách mỗi người trong thư viện', 'library books per person', 'per-person', 8000, { decimals: 2 }],
    ['lượt đến thư viện', 'visits to libraries', 'flow', 900, { unit: 'people' }],
    ['người hài lòng với cơ sở', 'people content with facilities', 'bare-share', 8000, percent],
    [
      'cơ sở cần sửa chữa',
      'facilities in need of repair',
      'share',
      5,
      { ...percent, direction: 'down', gain: [-28, 4] },
    ],
    [
      'thôn có sân chơi, sân tập',
      'villages with a playground',
      'share',
      9,
      { ...percent, start: [0, 0], gain: [5, 50] },
    ],
    ['cơ sở vùng núi', 'facilities in the mountains', 'stock', 0.8, { isUpland: true }],
  ],
  clubs: [
    ['câu lạc bộ', 'clubs', 'stock', 3, { gaps: 'none' }],
    ['câu lạc bộ được công nhận', 'recognised clubs', 'cumulative', 1.2, { gaps: 'none' }],
    ['thôn có câu lạc bộ', 'villages with a club', 'share', 9, { ...percent, gaps: 'none' }],
    ['hội viên câu lạc bộ', 'members of clubs', 'stock', 120, { unit: 'people' }],
    [
      'nữ trong hội viên',
      'women among members',
      'share',
      120,
      { ...percent, direction: 'neutral', start: [40, 60], gain: [-6, 6] },
    ],
    ['buổi sinh hoạt câu lạc bộ', 'club meetings', 'flow', 40],
    ['đội văn nghệ', 'art teams', 'stock', 2, { breakYear: 2018 }],
    ['câu lạc bộ tự chủ kinh phí', 'clubs that pay for themselves', 'bare-share', 3, { ...percent, decimals: 0 }],
    ['câu lạc bộ ngừng hoạt động', 'clubs that closed', 'flow', 0.6, { direction: 'down' }],
    ['câu lạc bộ dân ca', 'folk song clubs', 'stock', 0.5, { gaps: 'sparse' }],
  ],
  heritage: [
    ['di tích đã kiểm kê', 'relics inventoried', 'cumulative', 4, { unit: 'relics', gaps: 'none' }],
    ['di tích đã xếp hạng', 'relics ranked', 'cumulative', 0.9, { unit: 'relics' }],
    ['di tích được tu bổ', 'relics restored', 'share', 4, { ...percent, gain: [-3, 25] }],
    ['lượt khách đến di tích', 'visitors to relics', 'flow', 1500, { unit: 'people' }],
    [
      'hồ sơ di sản đã số hóa',
      'heritage files digitised',
      'share',
      3,
      { ...percent, start: [0, 0], gain: [5, 50], gaps: 'late' },
    ],
    ['di tích xuống cấp', 'relics in decay', 'bare-share', 4, { ...percent, direction: 'down', gain: [-28, 4] }],
  ],
  movement: [
    ['gia đình đạt danh hiệu', 'families with the title', 'share', 2500, { ...percent, gaps: 'none' }],
    ['gia đình được công nhận', 'families recognised', 'stock', 1800, { gaps: 'none' }],
    ['thôn đạt danh hiệu', 'villages with the title', 'share', 9, { ...percent, gaps: 'none' }],
    ['cơ quan đạt danh hiệu', 'offices with the title', 'share', 6, { ...percent, decimals: 2 }],
    ['đám cưới theo nếp sống mới', 'weddings in the new way', 'bare-share', 60, { ...percent, gaps: 'none' }],
    ['người tập thể thao thường xuyên', 'people who exercise', 'bare-share', 8000, percent],
    ['xã đạt chuẩn', 'communes up to standard', 'share', 1, { ...percent, start: [70, 90], gain: [100, 100] }],
    ['lễ hội có vi phạm', 'festivals with offences', 'flow', 0.5, { direction: 'down' }],
    ['danh hiệu lần đầu', 'first titles', 'cumulative', 0.4, { start: [0, 0] }],
    [
      'khu phố đạt danh hiệu',
      'neighbourhoods with the title',
      'share',
      4,
      { ...percent, start: [20, 40], gain: [-4, 20], breakYear: 2018 },
    ],
  ],
  people: [
    ['nghệ nhân được công nhận', 'artisans recognised', 'cumulative', 0.3, { unit: 'people', gaps: 'none' }],
    ['cán bộ chuyên trách', 'full-time staff', 'stock', 1.4, { unit: 'people', direction: 'neutral' }],
    ['cán bộ qua đào tạo', 'trained staff', 'share', 3, { ...percent, gaps: 'none' }],
    ['người làm công tác tình nguyện', 'volunteers', 'stock', 22, { unit: 'people' }],
    ['học viên các lớp năng khiếu', 'pupils of talent classes', 'flow', 30, { unit: 'people' }],
    [
      'cán bộ nữ',
      'women among staff',
      'share',
      3,
      { ...percent, direction: 'neutral', start: [40, 55], gain: [-6, 6] },
    ],
    ['người tham gia lễ hội', 'festival goers', 'flow', 2200, { unit: 'people' }],
    ['nghệ sĩ được phong tặng', 'artists honoured', 'cumulative', 0.05, { unit: 'people', gaps: 'few' }],
    ['người biết tiếng mẹ đẻ', 'speakers of a mother tongue', 'bare-share', 8000, { ...percent, decimals: 0 }],
  ],
  industry: [
    ['chi ngân sách cho văn hóa', 'public spending on culture', 'flow', 12, { ...billion, gaps: 'none' }],
    ['doanh thu biểu diễn', 'revenue of performances', 'flow', 20, billion],
    ['doanh nghiệp văn hóa', 'culture firms', 'stock', 1.1],
    ['lao động ngành văn hóa', 'jobs in culture', 'stock', 14, { unit: 'people' }],
    ['dự án có vốn tư nhân', 'projects with private money', 'share', 0.15, { ...percent, gain: [-6, 30] }],
    ['dự án đang triển khai', 'projects under way', 'stock', 0.7, { unit: 'projects', direction: 'neutral' }],
    ['đóng góp vào tổng sản phẩm', 'part of the gross product', 'bare-share', 100, { ...percent, gaps: 'national' }],
    ['phim chiếu rạp', 'films shown', 'flow', 0.9, { gaps: 'sparse' }],
    ['vốn đầu tư văn hóa', 'investment in culture', 'flow', 9, { ...billion, decimals: 2 }],
  ],
};

const usual = {
  unit: 'count',
  direction: 'up',
  decimals: 0,
  start: [30, 60],
  gain: [-4, 34],
  gaps: 'usual',
  breakYear: null,
  isUpland: false,
} as const;

/** The 54 invented indicators that sources print; the six counts of registers come on top. */
export const indicatorPlans: readonly IndicatorPlan[] = Object.entries(rows)
  .flatMap(([family, own]) => own.map((row) => ({ family: family as Family, row })))
  .map(({ family, row: [nounVi, nounEn, shape, perCommune, more] }, index) => ({
    ...usual,
    ...(shape === 'per-person' ? ({ unit: 'books_per_person' } as const) : {}),
    ...more,
    number: index + 1,
    family,
    nounVi,
    nounEn,
    shape,
    perCommune,
  }));

/** The plan of an indicator by its number. */
export function getPlan(number: number): IndicatorPlan {
  const plan = indicatorPlans[number - 1];
  if (!plan) throw new RangeError(`Not a synthetic indicator: ${number}`);
  return plan;
}

/** For example `synthetic-07`. */
export function toIndicatorId(number: number): string {
  return `synthetic-${String(number).padStart(2, '0')}`;
}
