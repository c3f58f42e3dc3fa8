import { rollUpTargets, type TargetReason, type TargetStatus } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import { describeTargetsFurther, summariseTargets } from './summarise-targets.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');
const rollUp = (...rows: readonly (readonly [TargetStatus, number, TargetReason?])[]) =>
  rollUpTargets(
    rows.flatMap(([status, count, reason]) =>
      Array.from({ length: count }, () => ({ status, reasons: reason === undefined ? [] : [reason] })),
    ),
  );
const place = (name: string, count: number) => ({ name, count });
const real = {
  rollUp: rollUp(
    ...([
      ['missed', 4],
      ['moving-away', 1],
      ['off-track', 1],
      ['on-track', 1],
      ['met', 13],
      ['not-assessable', 82, 'no-figure'],
      ['not-assessable', 74, 'stale'],
    ] as const),
  ),
  missed: [place('Hưng Hà', 3), place('Đà Nẵng', 1)],
  behind: [place('TP. Hồ Chí Minh', 1), place('Hà Nội', 1)],
  asOf: '2026-11-22',
};

describe('summariseTargets', () => {
  it('says what is missed, where, and how much is unknown', () => {
    expect(summariseTargets(real, vi)).toBe(
      '4 trong 176 chỉ tiêu không đạt: Hưng Hà 3 và Đà Nẵng 1; 156 chỉ tiêu chưa đánh giá được.',
    );
    expect(summariseTargets(real, en, (figure) => `<${figure}>`)).toBe(
      '<4> of <176> targets are missed: Hưng Hà 3 and Đà Nẵng 1; <156> cannot be assessed.',
    );
  });

  it('names three places, or four, and counts the rest', () => {
    const missed = ['A', 'B', 'C', 'D', 'E'].map((name) => place(name, 2));
    expect(summariseTargets({ ...real, missed }, en)).toContain('missed: A 2, B 2, C 2 and 2 other places 4;');
    expect(summariseTargets({ ...real, missed: missed.slice(1) }, en)).toContain('missed: B 2, C 2, D 2 and E 2;');
    expect(summariseTargets({ ...real, missed }, vi)).toContain('10 trong 176 chỉ tiêu không đạt');
  });

  it('says that none is missed, and that there is none', () => {
    expect(summariseTargets({ ...real, rollUp: rollUp(['met', 1200]), missed: [] }, vi)).toBe(
      'Không có chỉ tiêu nào không đạt trong 1.200 chỉ tiêu; 0 chỉ tiêu chưa đánh giá được.',
    );
    expect(summariseTargets({ ...real, rollUp: rollUp(), missed: [] }, en)).toBe('No target fits this choice.');
  });
});

describe('describeTargetsFurther', () => {
  it('says who is behind, what is met, why the rest is unknown, and as of when', () => {
    expect(describeTargetsFurther(real, vi)).toBe(
      '2 chỉ tiêu có nguy cơ không đạt: TP. Hồ Chí Minh 1 và Hà Nội 1. 14 chỉ tiêu đạt hoặc đúng tiến độ. Lý do chủ yếu khiến chưa đánh giá được: không tìm thấy số liệu (82 chỉ tiêu). Tính đến ngày 22/11/2026, chỉ theo số liệu đã công bố.',
    );
    expect(describeTargetsFurther({ ...real, rollUp: rollUp(['met', 1]), behind: [] }, en)).toBe(
      '1 is met or on track. As of 22 November 2026, by published figures only.',
    );
  });
});
