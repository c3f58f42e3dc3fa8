import { describe, expect, it } from 'vitest';
import { nameWithin, withoutRemark } from './name-within.ts';

describe('nameWithin', () => {
  it('begins small in Vietnamese, abbreviations aside', () => {
    expect(nameWithin('Tỷ lệ thôn có nhà văn hóa', 'vi')).toBe('tỷ lệ thôn có nhà văn hóa');
    expect(nameWithin('NTM nâng cao', 'vi')).toBe('NTM nâng cao');
  });

  it('leaves English as it is', () => {
    expect(nameWithin('World Heritage sites', 'en')).toBe('World Heritage sites');
  });
});

describe('withoutRemark', () => {
  it('drops only the brackets at the end', () => {
    expect(withoutRemark('tổng số hộ (một số nguồn: hộ đăng ký)')).toBe('tổng số hộ');
    expect(withoutRemark('nhà (cung) văn hóa')).toBe('nhà (cung) văn hóa');
  });
});
