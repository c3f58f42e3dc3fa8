import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { makePolicy, resolution } from '../../testing/policy-fixtures.ts';
import { describeTimes, namePolicy, namePolicyInFull } from './name-policy.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');

describe('namePolicy', () => {
  it('calls a document what its number says it is, whatever it approves', () => {
    const strategy = makePolicy({ id: 's', kind: 'strategy', number: '1909/QĐ-TTg', titleVi: 'Chiến lược' });
    expect(namePolicy(strategy, vi)).toBe('Quyết định số 1909/QĐ-TTg');
    expect(namePolicy(strategy, en)).toBe('Decision 1909/QĐ-TTg');
    expect(namePolicy({ ...strategy, number: '00/X' }, vi)).toBe('Chiến lược số 00/X');
  });

  it('gives the title where there is no number, and says a number once', () => {
    expect(namePolicy(makePolicy({ id: 'p', titleVi: 'Kế hoạch một' }), vi)).toBe('Kế hoạch một');
    expect(namePolicyInFull(resolution, vi)).toBe('Nghị quyết số 33-NQ/TW: Xây dựng văn hóa');
    const named = { ...resolution, titleVi: 'Nghị quyết 33-NQ/TW của Trung ương' };
    expect(namePolicyInFull(named, vi)).toBe('Nghị quyết 33-NQ/TW của Trung ương');
  });
});

describe('describeTimes', () => {
  const day = '2026-01-15';
  it('says issue, years and where the day lies; of one without a date only that', () => {
    const dated = { issued: '2021-03-17', periodStart: '2021', periodEnd: '2025' };
    expect(describeTimes(dated, day, vi)).toEqual(['ban hành 17/3/2021', '2021–2025', 'đã hết giai đoạn']);
    const since = { issued: null, periodStart: '2021', periodEnd: null };
    expect(describeTimes(since, day, vi)).toEqual(['không ghi ngày ban hành', 'từ 2021', 'không ghi năm kết thúc']);
    expect(describeTimes({ issued: null, periodStart: null, periodEnd: null }, day, vi)).toEqual(['không ghi ngày']);
  });
});
