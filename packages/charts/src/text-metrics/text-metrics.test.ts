import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

const style = { size: 12 } as const;
const vietnamese = fc
  .array(fc.constantFrom('Tỷ', 'lệ', 'thôn,', 'tổ', 'dân', 'phố', 'Đắk', 'Lắk', 'nghiêng', '1.186/1.761', 'W'), {
    maxLength: 20,
  })
  .map((words) => words.join(' '));

describe('measureText', () => {
  it('adds advance widths', () => {
    expect(measureText('1', style)).toBeCloseTo(0.385 * 12);
    expect(measureText('ỉ', style)).toBeCloseTo(0.276 * 12);
    expect(measureText('1', { size: 12, weight: 600 })).toBeCloseTo(0.415 * 12);
    expect(measureText('', style)).toBe(0);
  });

  it('is the same for composed and decomposed letters', () => {
    expect(measureText('Hải Phòng'.normalize('NFD'), style)).toBe(measureText('Hải Phòng', style));
  });

  it('knows every letter of Vietnamese', () => {
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
    for (const letter of letters + letters.toUpperCase()) {
      expect(measureText(letter, { size: 1000 }), letter).not.toBe(1000);
    }
  });
});

describe('wrapText', () => {
  it('breaks at spaces, not at no-break ones', () => {
    expect(wrapText('Bà Rịa – Vũng Tàu', { ...style, maxWidth: 60 })).toEqual(['Bà Rịa –', 'Vũng Tàu']);
    expect(wrapText('264\u00a0di tích', { ...style, maxWidth: 45 })).toEqual(['264\u00a0di', 'tích']);
  });

  it('cuts what does not fit in the lines allowed', () => {
    const [line, ...others] = wrapText('Tỷ lệ thôn, tổ dân phố có nhà văn hóa', {
      ...style,
      maxWidth: 90,
      maxLines: 1,
    });
    expect(others).toEqual([]);
    expect(line).toMatch(/…$/);
  });

  it('never gives a line wider than asked, nor more lines', () => {
    fc.assert(
      fc.property(
        vietnamese,
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, maxWidth, maxLines) => {
          const lines = wrapText(text, { ...style, maxWidth, maxLines });
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(measureText(line, style)).toBeLessThanOrEqual(maxWidth);
        },
      ),
    );
  });

  it('keeps every word where there is room', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(wrapText(text, { ...style, maxWidth: 200 }).join(' ')).toBe(text);
      }),
    );
  });
});
