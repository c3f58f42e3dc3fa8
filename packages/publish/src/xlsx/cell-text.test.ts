import { describe, expect, it } from 'vitest';
import { toCellText } from './cell-text.ts';

describe('a text in a cell', () => {
  it('stays as it is', () => {
    expect(toCellText('Số liệu = 5 _x_ _x12_')).toBe('Số liệu = 5 _x_ _x12_');
  });

  it('is not read as the code of a letter', () => {
    expect(toCellText('_x0041_ and _x00e9_')).toBe('_x005F_x0041_ and _x005F_x00e9_');
  });

  it('is not mistaken for what every object has', () => {
    expect(['constructor', '__proto__', 'toString'].map(toCellText)).toEqual([
      '_x0063_onstructor',
      '_x005F__proto__',
      '_x0074_oString',
    ]);
  });

  it('has line breaks of one kind, whole letters, and an end', () => {
    expect(toCellText('a\r\nb\rc')).toBe('a\nb\nc');
    expect(toCellText('\uD83D')).toBe('\uFFFD');
    expect(toCellText('a'.repeat(40_000))).toHaveLength(32_000);
    expect(toCellText(`${'a'.repeat(31_999)}🏛`).isWellFormed()).toBe(true);
  });
});
