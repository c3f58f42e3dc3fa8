import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../testing/fixtures.ts';
import { makeTargetsAnswer, plan, regions } from '../../testing/target-fixtures.ts';
import { assessAnswer } from './assess-answer.ts';
import { type TargetEntry, toTargetEntries } from './target-entries.ts';
import { describeContradiction, describeNotes, describeRequired, nameRegion } from './target-words.ts';

const [vi, en] = [createTranslator('vi'), createTranslator('en')];
const catalogue = makeCatalogue();
const answer = makeTargetsAnswer();
const assessed = assessAnswer(answer, catalogue, { method: 'path', asOf: '2025-01-15' });
const entries = toTargetEntries(answer, assessed, { catalogue, regions });
const find = (id: string): TargetEntry => {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`The fixture has no target ${id}`);
  return found;
};
const withAssessment = (id: string, over: Partial<TargetEntry['assessment']>): TargetEntry => {
  const entry = find(id);
  return { ...entry, assessment: { ...entry.assessment, ...over } };
};
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('describeNotes', () => {
  it('says that what is met is met no longer, and was met before its policy', () => {
    const met = withAssessment('met', { lapsed: true, reasons: ['base-from-first-figure', 'met-before-policy'] });
    expect(describeNotes(met, vi)).toBe('số liệu sau đó không còn đạt; đã đạt trước khi chính sách bắt đầu');
    expect(describeNotes(met, en)).toBe('later figures no longer meet it; met before the policy began');
    expect(describeNotes(withAssessment('met', { lapsed: false, reasons: [] }), vi)).toBeNull();
  });

  it('says where a base comes from only of a pace that is judged by it', () => {
    const reasons = ['base-from-first-figure'] as const;
    expect(describeNotes(withAssessment('met', { lapsed: false, reasons }), vi)).toBeNull();
    expect(describeNotes(withAssessment('lagging', { lapsed: false, reasons }), vi)).toMatch(/^mốc xuất phát/);
  });
});

describe('describeRequired', () => {
  it('counts from the date of the figure, and says when the pace of late meets the target', () => {
    const late = withAssessment('lagging', { metIn: 2039 });
    expect(plain(describeRequired(late, vi))).toMatch(
      /^cần \+[\d,]+ điểm phần trăm mỗi năm kể từ tháng 11\/2024; giữ tốc độ này thì đạt năm 2039$/,
    );
    expect(plain(describeRequired(late, en))).toMatch(
      / a year needed from November 2024 on; met in 2039 at this pace$/,
    );
  });
});

describe('describeContradiction', () => {
  it('names what others ask, and by which document', () => {
    const other = { ...find('missed'), value: 90, policy: plan };
    expect(describeContradiction([other, { ...other, value: 75, policy: undefined }], vi)).toBe(
      'cùng thời hạn này còn có mức đề ra khác: từ 90,0% trở lên (12/KH-UBND) và từ 75,0% trở lên (không rõ văn bản)',
    );
    expect(describeContradiction([], vi)).toBeNull();
  });
});

describe('nameRegion', () => {
  it('says of which division it is', () => {
    const [old] = regions;
    if (!old) throw new Error('The fixture has no region');
    expect(nameRegion(old, vi)).toBe('Đồng bằng sông Hồng (phân vùng đến 30/6/2025)');
    expect(nameRegion({ ...old, validFrom: '2025-07-01', validTo: null }, en)).toBe(
      'Red River Delta (division since 1 July 2025)',
    );
  });
});
