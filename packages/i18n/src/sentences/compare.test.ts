import { type AbsenceKind, onBasis, type Ranking, rank } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import { describeFunnelRow } from './describe-funnel.ts';
import { describeGap, describeGapTo } from './describe-gap.ts';
import { describeLearnFromRow, describeNobodyToLearnFrom } from './describe-learning.ts';
import { describePeer } from './describe-peer.ts';
import { describeRank } from './describe-rank.ts';
import { describeRecombined } from './describe-recombined.ts';
import { describeTrend } from './describe-trend.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');
const percent = { unit: 'percent', decimals: 1 } as const;
const relics = { unit: 'relics', decimals: 0 } as const;
const space = '\u00a0';

describe('describeRank', () => {
  const about = { areaId: 'p3', name: 'Hải Phòng', level: 'province', due: 63 } as const;
  const ranked = (over: Partial<Extract<Ranking, { status: 'ranked' }>>, place: number, ties: number): Ranking => ({
    status: 'ranked',
    of: 9,
    due: 63,
    full: false,
    rows: [{ id: 'p3', rank: place, ties }],
    ...over,
  });
  it.each<[Ranking, string, string]>([
    [
      ranked({}, 3, 1),
      'thứ 3 trong 9 địa phương có số liệu công bố; 63 tỉnh, thành',
      '3rd of the 9 with a published figure; 63 areas',
    ],
    [ranked({ of: 41, full: true }, 12, 2), 'thứ 12–13 trong 41; 63 tỉnh, thành', '12th–13th of 41; 63 areas'],
    [ranked({ of: 41, full: true }, 21, 1), 'thứ 21 trong 41; 63 tỉnh, thành', '21st of 41; 63 areas'],
    [ranked({ of: 63, full: true }, 2, 1), 'thứ 2 trong 63 tỉnh, thành', '2nd of 63 areas'],
    [
      ranked({ rows: [] }, 1, 1),
      'Không xếp hạng: không tìm thấy số liệu công bố của Hải Phòng.',
      'No rank: no published figure found for Hải Phòng.',
    ],
    [
      { status: 'too-few', have: 4, need: 5 },
      'Không xếp hạng: chỉ 4 trong 63 tỉnh, thành có số liệu công bố; cần ít nhất 5.',
      'No rank: only 4 of 63 areas have a published figure; at least 5 are needed.',
    ],
    [
      { status: 'too-few', have: 0, need: 5 },
      'Không xếp hạng: không tìm thấy số liệu công bố nào trong 63 tỉnh, thành.',
      'No rank: no published figure found for any of 63 areas.',
    ],
  ])('says %j', (ranking, inVietnamese, inEnglish) => {
    expect(describeRank({ ...about, ranking }, vi)).toBe(inVietnamese);
    expect(describeRank({ ...about, ranking }, en)).toBe(inEnglish);
  });

  it.each<[Ranking, 'incomplete' | AbsenceKind | null, string, string]>([
    [
      ranked({ rows: [] }, 1, 1),
      'incomplete',
      'Không xếp hạng: số liệu của Hải Phòng mới bao quát một phần địa bàn.',
      'No rank: the figure of Hải Phòng is of a part only.',
    ],
    [
      { status: 'too-few', have: 0, need: 5 },
      'incomplete',
      'Không xếp hạng: số liệu của Hải Phòng mới bao quát một phần địa bàn.',
      'No rank: the figure of Hải Phòng is of a part only.',
    ],
    [
      ranked({ rows: [] }, 1, 1),
      'withheld',
      'Không xếp hạng Hải Phòng: số liệu không được công khai.',
      'No rank for Hải Phòng: figure not made public.',
    ],
    [
      ranked({ rows: [] }, 1, 1),
      'not-found',
      'Không xếp hạng: không tìm thấy số liệu công bố của Hải Phòng.',
      'No rank: no published figure found for Hải Phòng.',
    ],
    [
      { status: 'too-few', have: 1, need: 5 },
      'incomplete',
      'Không xếp hạng: chỉ 1 trong 63 tỉnh, thành có số liệu công bố; cần ít nhất 5.',
      'No rank: only 1 of 63 areas has a published figure; at least 5 are needed.',
    ],
    [
      ranked({}, 3, 1),
      null,
      'thứ 3 trong 9 địa phương có số liệu công bố; 63 tỉnh, thành',
      '3rd of the 9 with a published figure; 63 areas',
    ],
  ])('says the reason of %j by %j', (ranking, reason, inVietnamese, inEnglish) => {
    expect(describeRank({ ...about, ranking, reason }, vi)).toBe(inVietnamese);
    expect(describeRank({ ...about, ranking, reason }, en)).toBe(inEnglish);
  });

  it('says what rank gives', () => {
    const values = [5, 4, 4, 3, 1].map((value, index) => ({ id: `p${index + 2}`, value }));
    const ranking = rank({ values, decimals: 0, direction: 'up', due: 63 });
    expect(describeRank({ ...about, ranking }, en)).toBe('2nd–3rd of the 5 with a published figure; 63 areas');
  });
});

describe('describeRecombined', () => {
  const areas = [
    { id: 'HP', validFrom: '1997-01-01', validTo: '2025-06-30' },
    { id: 'HD', validFrom: '1997-01-01', validTo: '2025-06-30' },
    { id: 'new', validFrom: '2025-07-01', validTo: null },
  ];
  const successions = ['HP', 'HD'].map((predecessorId) => ({
    predecessorId,
    successorId: 'new',
    effective: '2025-07-01',
  }));
  const names: Readonly<Record<string, string>> = { HP: 'Hải Phòng', HD: 'Hải Dương' };
  const say = (series: Parameters<typeof onBasis>[0]['series'], kind: 'count' | 'ratio') => {
    const [point] = onBasis({ series, areas, successions, kind, basis: 'on:2026-01-01' });
    const about = { style: kind === 'count' ? relics : percent, nameOf: (id: string) => names[id] ?? id };
    return point ? [describeRecombined(point, about, vi), describeRecombined(point, about, en)] : [];
  };
  const relicsOf = (areaId: string, value: number) => ({ areaId, period: '2025-08', value });

  it('lists what a count was made of, and what it lacks', () => {
    expect(say([relicsOf('HP', 943), relicsOf('HD', 3038)], 'count')).toEqual([
      `gộp từ 3.038${space}di tích (Hải Dương) và 943${space}di tích (Hải Phòng)`,
      `made of 3,038${space}relics (Hải Dương) and 943${space}relics (Hải Phòng)`,
    ]);
    expect(say([relicsOf('HP', 942)], 'count')).toEqual([
      `gộp từ 942${space}di tích (Hải Phòng); còn thiếu Hải Dương`,
      `made of 942${space}relics (Hải Phòng); without Hải Dương`,
    ]);
    expect(say([relicsOf('new', 3981)], 'count')).toEqual([null, null]);
  });

  it('lists the parts of a ratio, or says that they are missing', () => {
    const hp = { areaId: 'HP', period: '2024', value: 75, numerator: 30, denominator: 40 };
    expect(say([hp, { areaId: 'HD', period: '2024', value: 50, numerator: 1000, denominator: 2000 }], 'ratio')).toEqual(
      [
        'gộp từ 1.000/2.000 (Hải Dương) và 30/40 (Hải Phòng)',
        'made of 1,000 of 2,000 (Hải Dương) and 30 of 40 (Hải Phòng)',
      ],
    );
    expect(say([hp, { areaId: 'HD', period: '2024', value: 61.5 }], 'ratio')).toEqual([
      'không gộp được từ 61,5% (Hải Dương) và 30/40 (Hải Phòng): thiếu tử số hoặc mẫu số',
      'can’t be put together from 61.5% (Hải Dương) and 30 of 40 (Hải Phòng): a numerator or denominator is missing',
    ]);
  });

  it('says why a unit of old boundaries has no figure', () => {
    const [point] = onBasis({
      series: [relicsOf('new', 3981)],
      areas,
      successions,
      kind: 'count',
      basis: 'on:2020-01-01',
    });
    const about = { style: relics, nameOf: (id: string) => id };
    expect(point && describeRecombined(point, about, vi)).toBe('không còn số liệu riêng do sắp xếp đơn vị hành chính');
  });
});

describe('peers', () => {
  it('are said with what makes them alike', () => {
    const peer = { name: 'Thái Bình', closest: ['population', 'density', 'region'], farthest: ['urbanShare'] };
    expect(describePeer({ name: peer.name, closest: peer.closest }, vi)).toBe(
      'Thái Bình: giống nhất về dân số, mật độ dân số và vùng.',
    );
    expect(describePeer(peer, en)).toBe(
      'Thái Bình: most alike in population, population density and region; least in urban share of the population.',
    );
    const unlike = { name: 'X', closest: [], farthest: ['kind', 'region'] };
    expect(describePeer(unlike, en)).toBe('X: least alike in kind of unit (province or city) and region.');
    expect(describePeer(unlike, vi)).toBe('X: khác nhất về loại đơn vị (tỉnh hoặc thành phố) và vùng.');
    expect(describePeer({ ...peer, farthest: [] }, vi)).toMatch(/giống nhất về dân số, mật độ dân số và vùng\.$/);
    expect(describePeer({ ...unlike, farthest: [] }, vi)).toBe('X: chưa có đặc điểm nào để so sánh.');
    expect(describePeer({ name: 'X', closest: ['ownFeature'] }, en)).toBe('X: most alike in ownFeature.');
  });

  const own = { start: 40, end: 50, startPeriod: '2019', endPeriod: '2024', gain: 10 };
  const row = { id: 'c', start: 50, end: 80, startPeriod: '2019', endPeriod: '2024-11', gain: 30, distance: 0.4 };

  it('to learn from are said with start, now, and both changes', () => {
    const about = { row, name: 'Bắc Ninh', own, ownName: 'Hải Phòng' };
    expect(describeLearnFromRow(about, percent, vi)).toBe(
      `Bắc Ninh: từ 50,0% (năm 2019) đến 80,0% (tháng 11/2024), +30,0${space}điểm phần trăm; Hải Phòng +10,0${space}điểm phần trăm.`,
    );
    expect(describeLearnFromRow(about, percent, en)).toBe(
      `Bắc Ninh: from 50.0% (2019) to 80.0% (November 2024), +30.0${space}percentage points; Hải Phòng +10.0${space}percentage points.`,
    );
  });

  it.each([
    [{ status: 'found', own, rows: [row] }, null],
    [
      { status: 'none', own },
      'Of the places nearest to Hải Phòng by what they are and where they started, none gained more from 2019 to 2024.',
    ],
    [{ status: 'neutral' }, 'Neither higher nor lower is better here, so there is nobody to learn from.'],
    [
      { status: 'own-missing', reason: 'no-start' },
      'No comparison: no published figure found for Hải Phòng within 12 months of 2019.',
    ],
    [
      { status: 'own-missing', reason: 'no-end' },
      'No comparison: no published figure found for Hải Phòng within 12 months of 2024, after its first.',
    ],
    [{ status: 'own-missing', reason: 'break' }, 'No comparison: how Hải Phòng counts changed between 2019 and 2024.'],
  ] as const)('say why there is nobody: %j', (outcome, expected) => {
    const about = { ownName: 'Hải Phòng', from: '2019', to: '2024' };
    expect(describeNobodyToLearnFrom(outcome, about, en)).toBe(expected);
    const inVietnamese = describeNobodyToLearnFrom(outcome, about, vi);
    expect(inVietnamese === null).toBe(expected === null);
    if (outcome.status === 'own-missing' && outcome.reason === 'no-start') {
      expect(inVietnamese).toBe(
        'Chưa so sánh được: không tìm thấy số liệu công bố của Hải Phòng trong vòng 12 tháng quanh mốc năm 2019.',
      );
    }
  });
});

describe('describeGap', () => {
  const time = { kind: 'time', difference: 2.5, effects: { numerator: 32.5, denominator: -30 } } as const;
  it('explains in time', () => {
    const names = { from: '2019', to: '2024', numerator: 'thôn có nhà văn hóa', denominator: 'thôn, tổ dân phố' };
    expect(describeGap(time, names, percent, vi)).toBe(
      `+2,5${space}điểm phần trăm từ năm 2019 đến năm 2024: +32,5${space}điểm phần trăm do thay đổi về thôn có nhà văn hóa, −30,0${space}điểm phần trăm do thay đổi về thôn, tổ dân phố.`,
    );
    expect(describeGap(time, { from: '2019', to: '2024' }, percent, en)).toBe(
      `+2.5${space}percentage points from 2019 to 2024: +32.5${space}percentage points through the change in the numerator, −30.0${space}percentage points through the change in the denominator.`,
    );
  });

  it('explains by mix', () => {
    const mix = { kind: 'mix', difference: 11, effects: { within: 5, mix: 6 }, groups: [] } as const;
    const names = { from: 'Hải Dương', to: 'Hải Phòng' };
    expect(describeGap(mix, names, percent, vi)).toBe(
      `Hải Phòng so với Hải Dương: +11,0${space}điểm phần trăm, gồm +5,0${space}điểm phần trăm do chênh lệch trong từng nhóm và +6,0${space}điểm phần trăm do cơ cấu nhóm.`,
    );
    expect(describeGap(mix, names, percent, en)).toBe(
      `Hải Phòng against Hải Dương: +11.0${space}percentage points, of which +5.0${space}percentage points within the groups and +6.0${space}percentage points by their mix.`,
    );
  });

  it('says a gap in points and in things', () => {
    const villages = { count: 575, name: 'thôn' };
    expect(describeGapTo({ difference: -32.65, other: { name: 'Huế' }, things: villages }, percent, vi)).toBe(
      `−32,7${space}điểm phần trăm so với Huế; cần thêm 575 thôn để bằng`,
    );
    expect(describeGapTo({ difference: 4, other: 'median', things: { count: -3, name: 'cases' } }, percent, en)).toBe(
      `+4.0${space}percentage points against the median; 3 fewer cases would close it`,
    );
    expect(describeGapTo({ difference: 4, other: { name: 'Huế' }, things: null }, relics, en)).toBe(
      `+4${space}relics against Huế`,
    );
  });
});

describe('describeFunnelRow', () => {
  const row = { name: 'Hải Phòng', value: 0.64, low: 0.402, high: 0.598, limits: 'normal', baseline: 0.5 } as const;
  it('says on which side of the limits a place lies', () => {
    expect(describeFunnelRow({ ...row, outside: 'high' }, 1, vi)).toBe(
      'Hải Phòng: 64,0%, cao hơn mức biến động dự kiến ở quy mô này (40,2% đến 59,8%; mức chung 50,0%).',
    );
    expect(describeFunnelRow({ ...row, outside: 'low', value: 0.3 }, 1, en)).toBe(
      'Hải Phòng: 30.0%, below the variation expected at this size (40.2% to 59.8%; overall 50.0%).',
    );
    expect(describeFunnelRow({ ...row, outside: null, limits: 'wilson' }, 0, en)).toBe(
      'Hải Phòng: 64%, within the variation expected at this size (40% to 60%; overall 50%). Few are expected, so the range is Wilson’s.',
    );
  });
});

describe('describeTrend', () => {
  it.each([
    [
      'up',
      10,
      'có xu hướng tăng qua 5 số liệu năm gần nhất (χ² = 10,0)',
      'rising over its last 5 yearly figures (χ² = 10.0)',
    ],
    [
      'down',
      1234.56,
      'có xu hướng giảm qua 5 số liệu năm gần nhất (χ² = 1.234,6)',
      'falling over its last 5 yearly figures (χ² = 1,234.6)',
    ],
    [
      'none',
      0,
      'không có xu hướng rõ rệt qua 5 số liệu năm gần nhất (χ² = 0,0)',
      'no clear trend over its last 5 yearly figures (χ² = 0.0)',
    ],
    [
      'not-calculable',
      null,
      'chưa tính được xu hướng: cần 5 số liệu năm có tử số và mẫu số trong vòng 8 năm',
      'trend not calculable: it takes 5 yearly figures with numerator and denominator within 8 years',
    ],
  ] as const)('says %s', (change, chiSquared, inVietnamese, inEnglish) => {
    expect(describeTrend({ change, chiSquared }, vi)).toBe(inVietnamese);
    expect(describeTrend({ change, chiSquared }, en)).toBe(inEnglish);
  });
});
