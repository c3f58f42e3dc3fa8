import { describe, expect, it } from 'vitest';
import { openEnd, parseBasis, toBasis } from '../index.ts';

describe('toBasis', () => {
  it('writes what parseBasis reads', () => {
    expect(toBasis('2026-01-01')).toBe('on:2026-01-01');
    expect(parseBasis(toBasis('2008-08-01'))).toBe('2008-08-01');
    expect(parseBasis(toBasis(openEnd))).toBe(openEnd);
    expect(parseBasis('as-reported')).toBeNull();
    expect(() => parseBasis(toBasis('2008-07-31'))).toThrow(RangeError);
  });
});
