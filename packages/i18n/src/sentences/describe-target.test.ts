import { addUp, assessTarget, notAssessableReasons, type TargetAssessment, targetFlags } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import {
  describeAddUp,
  describeAsked,
  describeTarget,
  describeTargetFlags,
  describeTargetGap,
} from './describe-target.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');
const percent = { unit: 'percent', decimals: 1 } as const;
const space = '\u00a0';
const target = { comparator: '>=', value: 80, basePeriod: '2020', baseValue: 60, deadline: '2030' } as const;
type Series = Parameters<typeof assessTarget>[0]['series'];

function say(series: Series, over: object = {}, thingsName: string | null = null): readonly [string, string] {
  const own = { ...target, ...over };
  const assessment = assessTarget({ series, target: own, direction: 'up', kind: 'ratio', asOf: '2026-11-27' });
  return [
    describeTarget({ assessment, target: own, thingsName }, percent, vi),
    describeTarget({ assessment, target: own }, percent, en),
  ];
}

describe('describeTargetGap', () => {
  const gapOf = (value: number | null, comparator: '>=' | '<=' = '>=', thingsName: string | null = null) => {
    const own = { ...target, comparator };
    const series = [{ period: '2025', value, numerator: value === null ? null : 2 * value, denominator: 200 }];
    const assessment = assessTarget({ series, target: own, direction: 'up', kind: 'ratio', asOf: '2026-11-27' });
    return [vi, en].map((t) => describeTargetGap({ assessment, target: own, thingsName }, percent, t));
  };

  it.each([
    [67, '>=', 'còn thiếu 13,0_điểm phần trăm', '13.0_percentage points lacking'],
    [81.5, '>=', 'vượt mức đề ra 1,5_điểm phần trăm', '1.5_percentage points better than asked'],
    [80, '>=', 'vừa đúng mức đề ra', 'just what is asked'],
    [90, '<=', 'còn vượt 10,0_điểm phần trăm', '10.0_percentage points too much'],
  ] as const)('of %s where %s 80 is asked', (value, comparator, inVietnamese, inEnglish) => {
    expect(gapOf(value, comparator)).toEqual([inVietnamese, inEnglish].map((text) => text.replace('_', space)));
  });

  it('is said in things where their name is given, and not at all without a figure', () => {
    expect(gapOf(67, '>=', 'thôn')[0]).toBe(
      `còn thiếu 13,0${space}điểm phần trăm (cần thêm 26 thôn, tính trên 200 của năm 2025)`,
    );
    expect(gapOf(null)).toEqual([null, null]);
  });
});

describe('describeTarget', () => {
  it('says the pace with what the path expects and what is lacking, in points and in things', () => {
    const series = [{ period: '2025', value: 67, numerator: 1180, denominator: 1761 }];
    expect(say(series, {}, 'nhà văn hóa thôn')).toEqual([
      `Cần tăng tốc: 67,0% (năm 2025), theo lộ trình phải là 70,0%; chỉ tiêu đến năm 2030 là từ 80,0% trở lên, còn thiếu 13,0${space}điểm phần trăm (cần thêm 229 nhà văn hóa thôn, tính trên 1.761 của năm 2025).`,
      `Has to accelerate: 67.0% (2025), where the path expects 70.0%; asked: at least 80.0% by 2030, 13.0${space}percentage points lacking.`,
    ]);
    expect(say(series, { method: 'statcan' })[1]).toBe(
      `Has to accelerate: 67.0% (2025), by its growth a year; asked: at least 80.0% by 2030, 13.0${space}percentage points lacking.`,
    );
  });

  it('says where the steps so far ask for no more than the base, so that nothing was to change yet', () => {
    const steps = { baseValue: 65, milestones: [{ period: '2026', value: 62 }] };
    const series = [{ period: '2025', value: 67, numerator: null, denominator: null }];
    expect(say(series, steps)).toEqual([
      `Đúng tiến độ: 67,0% (năm 2025); lộ trình đến kỳ đó chỉ đòi hỏi 62,5%, không hơn mức xuất phát, nên mới xét số liệu có đi ngược hay không; chỉ tiêu đến năm 2030 là từ 80,0% trở lên, còn thiếu 13,0${space}điểm phần trăm.`,
      `On track: 67.0% (2025); the path asks for 62.5% by then, no better than the base, so only a move the wrong way would count yet; asked: at least 80.0% by 2030, 13.0${space}percentage points lacking.`,
    ]);
  });

  it('says what is met, missed, lapsed and lost', () => {
    expect(say([{ period: '2025', value: 81 }])).toEqual([
      'Đạt: 81,0% (năm 2025); chỉ tiêu đến năm 2030 là từ 80,0% trở lên.',
      'Met: 81.0% (2025); asked: at least 80.0% by 2030.',
    ]);
    const later = [
      { period: '2024', value: 81 },
      { period: '2025', value: 79 },
    ];
    expect(say(later, { deadline: '2024' })[1]).toBe(
      'Met: 81.0% (2024); asked: at least 80.0% by 2024; later figures no longer meet it.',
    );
    expect(say(later, { deadline: '2025' })[0]).toBe(
      `Không đạt: 79,0% (năm 2025); chỉ tiêu đến năm 2025 là từ 80,0% trở lên, còn thiếu 1,0${space}điểm phần trăm.`,
    );
    expect(say(later)[1]).toBe(
      `Met, then lost: now 79.0% (2025); asked: at least 80.0% by 2030, 1.0${space}percentage points lacking.`,
    );
  });

  it('says what is too much where less is asked for', () => {
    const series = [{ period: '2025', value: 10, numerator: 20, denominator: 200 }];
    expect(say(series, { comparator: '<=', value: 5, baseValue: 15 }, 'thôn')).toEqual([
      `Đúng tiến độ: 10,0% (năm 2025), theo lộ trình phải là 10,0%; chỉ tiêu đến năm 2030 là không quá 5,0%, còn vượt 5,0${space}điểm phần trăm (cần bớt 10 thôn, tính trên 200 của năm 2025).`,
      `On track: 10.0% (2025), where the path expects 10.0%; asked: at most 5.0% by 2030, 5.0${space}percentage points too much.`,
    ]);
  });

  it('says growth where no number is asked for', () => {
    expect(say([{ period: '2025', value: 66 }], { value: null })).toEqual([
      'Đúng tiến độ: 66,0% (năm 2025), xét theo tốc độ thay đổi hằng năm vì chỉ tiêu không nêu con số cụ thể.',
      'On track: 66.0% (2025), by its change a year, since no number is asked for.',
    ]);
  });

  it('says why it can’t be assessed, for every reason', () => {
    expect(say([])).toEqual([
      'Chưa đánh giá được: không tìm thấy số liệu công bố.',
      'Not assessable: no published figure found.',
    ]);
    const blank = assessTarget({ series: [], target, asOf: '2026' });
    const said = notAssessableReasons.map((reason) => {
      const assessment: TargetAssessment = { ...blank, reasons: [reason] };
      return describeTarget({ assessment, target }, percent, en);
    });
    expect(new Set(said).size).toBe(notAssessableReasons.length);
    expect(said.every((sentence) => sentence.startsWith('Not assessable: '))).toBe(true);
  });

  it('says every flag', () => {
    const flags = describeTargetFlags({ reasons: ['stale', ...targetFlags] }, en);
    expect(flags).toHaveLength(targetFlags.length);
    expect(flags[0]).toBe('the base is the first figure found, or of its date');
  });
});

describe('describeAsked', () => {
  it.each([
    [{ comparator: '<=', value: 5, deadline: null }, 'at most 5.0%, without a deadline'],
    [{ comparator: '~', value: 5, deadline: '2025-06' }, 'about 5.0% by June 2025'],
    [{ comparator: 'between', value: 5, upper: 8, deadline: '2030' }, 'from 5.0% to 8.0% by 2030'],
    [{ comparator: '>=', value: null, deadline: '2030' }, 'no number given'],
    // A range that is met from its lower edge on: both edges are said.
    [
      { comparator: '>=', value: 86, upper: 88, deadline: '2026' },
      'at least 86.0% by 2026 (the document says 86.0% to 88.0%)',
    ],
  ] as const)('says %j', (asked, expected) => {
    expect(describeAsked(asked, percent, en)).toBe(expected);
  });

  it('says both edges of a range in Vietnamese too', () => {
    expect(describeAsked({ comparator: '>=', value: 86, upper: 88, deadline: '2026' }, percent, vi)).toBe(
      'đến năm 2026 là từ 86,0% trở lên (văn bản ghi 86,0% đến 88,0%)',
    );
  });
});

describe('describeAddUp', () => {
  const areas = [
    { id: 'a', weight: 100, target: 90 },
    { id: 'b', weight: 300, target: 70 },
  ];
  it('says by how much the plans fall short, that they are enough, or that they are too few', () => {
    const of = (national: number, rows: readonly { id: string; weight: number | null; target?: number }[]) =>
      describeAddUp(addUp({ national, areas: rows, kind: 'ratio' }), national, percent, en);
    expect(of(80, areas)).toBe(
      `The plans of 2 of 2 areas come to 75.0%, 5.0${space}percentage points short of the national target (at least 80.0%).`,
    );
    expect(of(75, areas)).toBe(
      'The plans of 2 of 2 areas come to 75.0%, as the national target asks (at least 75.0%).',
    );
    expect(of(80, [...areas, { id: 'c', weight: 101 }])).toBe(
      'The plans can’t be added up: only 2 of 3 areas have one that can be weighed, 79% of the weight (80% are needed).',
    );
    expect(of(80, [...areas, { id: 'c', weight: null, target: 90 }])).toBe(
      'The plans can’t be added up: only 2 of 3 areas have one that can be weighed, 66% of the weight (80% are needed). 1 more has a plan, but no figure to weigh it by.',
    );
    const result = addUp({ national: 80, areas: [{ id: 'c', weight: 1 }], kind: 'ratio' });
    expect(describeAddUp(result, 80, percent, vi)).toBe(
      'Chưa cộng được kế hoạch: mới có kế hoạch tính được trọng số của 0 trong 1 tỉnh, thành, chiếm 0% quy mô (cần ít nhất 80%).',
    );
  });

  it('does not call enough what is above a target of at most', () => {
    const national = { comparator: '<=', value: 70 } as const;
    const result = addUp({ national, areas, kind: 'ratio' });
    expect([describeAddUp(result, national, percent, vi), describeAddUp(result, national, percent, en)]).toEqual([
      `Kế hoạch của 2 trong 2 tỉnh, thành cộng lại là 75,0%, vượt 5,0${space}điểm phần trăm so với chỉ tiêu chung (không quá 70,0%).`,
      `The plans of 2 of 2 areas come to 75.0%, 5.0${space}percentage points above the national target (at most 70.0%).`,
    ]);
  });
});
