import { describe, expect, it } from 'vitest';
import { nameWithin } from './name-within.ts';

describe('nameWithin', () => {
  it('begins small in Vietnamese, abbreviations aside', () => {
    expect(nameWithin('Tỷ lệ thôn có nhà văn hóa', 'vi')).toBe('tỷ lệ thôn có nhà văn hóa');
    expect(nameWithin('NTM nâng cao', 'vi')).toBe('NTM nâng cao');
  });

  it('leaves English as it is', () => {
    expect(nameWithin('World Heritage sites', 'en')).toBe('World Heritage sites');
  });
});
