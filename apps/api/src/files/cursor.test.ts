import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusalError } from '../refusal/refusal.ts';
import { formatCursor, parseCursor } from './cursor.ts';

const cursor = {
  release: 3,
  after: { indicatorId: 'a', areaKey: "Huyện M'Đrắk, Đắk Lắk", period: '2016/2018', sourceId: 'b' },
};

describe('cursor', () => {
  it('reads back what it wrote', () => {
    expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
    expect(formatCursor(cursor)).toMatch(/^[\w-]+$/);
  });

  it('refuses any other text', () => {
    const text = formatCursor(cursor);
    const nul = formatCursor({ ...cursor, after: { ...cursor.after, period: '\0' } });
    for (const bad of ['', 'x', `${text}=`, text.slice(1), ` ${text}`, nul, Buffer.from('[1]').toString('base64url')]) {
      expect(() => parseCursor(bad)).toThrow(RefusalError);
    }
    fc.assert(
      fc.property(fc.string(), (bad) => {
        expect(() => parseCursor(bad)).toThrow(RefusalError);
      }),
    );
  });
});
