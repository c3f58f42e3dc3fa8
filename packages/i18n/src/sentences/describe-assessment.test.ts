import { assessTarget, type TargetToAssess } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import { describeAssessment } from './describe-assessment.ts';
import { describeDistance, describeDrawnTarget } from './describe-drawn-target.ts';

const style = { unit: 'percent', decimals: 1 } as const;
const [vi, en] = [createTranslator('vi'), createTranslator('en')];
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '));

function describeOf(change: Partial<TargetToAssess>, t = vi) {
  const target = { comparator: '>=' as const, value: 80, deadline: '2030', basePeriod: '2021', ...change };
  const assessment = assessTarget({
    series: [2021, 2022, 2023, 2024, 2025].map((year, index) => ({
      period: String(year),
      value: 50 + index * 4,
      numerator: 500 + index * 40,
      denominator: 1000,
    })),
    target,
    kind: 'ratio',
    asOf: '2026-06-30',
  });
  const { deadline = null, value = null } = target;
  const asked = { comparator: target.comparator ?? ('>=' as const), value, deadline };
  const described = { assessment, target: asked, thingsName: 'thôn' };
  return {
    cells: describeAssessment(described, style, t),
    drawn: describeDrawnTarget({ ...described, area: 'A' }, style, t),
  };
}

describe('describeAssessment', () => {
  it('says gap, pace, progress and outlook of a target ahead', () => {
    const { cells } = describeOf({});
    // 80 − 66; 800 − 660; 14 in 5 years; 16 ÷ (30 · 4 ÷ 9).
    expect(plain(cells.gap)).toEqual([
      'còn thiếu 14,0 điểm phần trăm',
      'cần thêm 140 thôn (tính trên 1.000 của năm 2025)',
    ]);
    expect(plain(cells.pace)).toEqual([
      'cần +2,8 điểm phần trăm kể từ năm 2025',
      'gần đây +4,0 điểm phần trăm',
      'tiến độ 1,20 (1 là vừa đủ)',
    ]);
    expect(plain(cells.ahead)).toEqual([
      'dự báo 86,0%, trong khoảng từ 86,0% đến 86,0%',
      'giữ tốc độ này thì đạt năm 2029',
    ]);
    const score = describeOf({ method: 'statcan' }, en).cells.pace.at(-1);
    expect(score).toMatch(/^score \d\.\d\d \(from −5 to 5\)$/);
  });

  it('says what is met since when, and nothing of a pace needed', () => {
    const { cells } = describeOf({ value: 60 }, en);
    expect(plain(cells.gap)).toEqual(['reached', '6.0 percentage points beyond']);
    expect(cells.pace.join()).not.toContain('needed');
    expect(cells.ahead.at(-1)).toBe('met since 2024');
  });

  it('projects nothing past a deadline, and says what comes too late', () => {
    expect(describeOf({ deadline: '2025' }).cells.ahead).toEqual([]);
    expect(describeOf({ value: 40, comparator: '<=' }, en).cells.ahead.at(-1)).toBe('not met before 2100 at this pace');
  });

  it('has nothing to say without a number', () => {
    expect(describeOf({ value: null }).cells.gap).toEqual([]);
  });
});

describe('describeDrawnTarget', () => {
  it('labels the fullest first, with the place and without, and says what is no figure', () => {
    const { drawn } = describeOf({});
    expect(drawn.labels.own).toEqual(['Chỉ tiêu 2030: từ 80,0% trở lên', '2030: từ 80,0% trở lên']);
    expect(drawn.labels.named).toEqual(['A, chỉ tiêu 2030: từ 80,0% trở lên', 'A, 2030: từ 80,0% trở lên', 'A, 2030']);
    expect([drawn.track, drawn.when]).toEqual(['Chỉ tiêu của A (không phải số liệu)', 'hạn 2030']);
    expect(describeOf({ deadline: null }).drawn).toMatchObject({ when: 'không nêu thời hạn' });
  });
});

describe('describeDistance', () => {
  it.each([
    [60, 20, 'còn thiếu 20,0 điểm phần trăm so với chỉ tiêu 2030'],
    [85, -5, 'đạt chỉ tiêu 2030'],
  ])('of %d', (value, gap, words) => {
    const target = { comparator: '>=', value: 80, deadline: '2030' } as const;
    expect(plain([describeDistance({ value, gap, target }, style, vi)])).toEqual([words]);
  });

  it('says how far above what is to come down, and leaves out a deadline that is not stated', () => {
    const target = { comparator: '<=', value: 5 } as const;
    expect(plain([describeDistance({ value: 7, gap: 2, target }, style, en)])).toEqual([
      '2.0 percentage points above the target',
    ]);
  });
});
