import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkShare, isShareFinding } from './index.ts';

describe('checkShare', () => {
  it.each([
    // numerator, denominator, printed, agrees, hint
    [190, 217, '87.5', true, 'truncated'],
    [190, 217, '87.6', true, null],
    [190, 217, '87,56', true, null],
    [1186, 1761, '63.7', false, 'digits-swapped'],
    [1186, 1761, '67.3', true, null],
    [1186, 1761, '67.4', false, 'one-digit'],
    [1758788, 2009986, '88', true, null],
    [480000, 500000, '88.7', false, 'rounded-parts'],
    [230000, 250000, '91.1', false, 'rounded-parts'],
    [61, 64, '100', false, 'one-part-digit'],
    [278, 322, '89.13', false, 'one-part-digit'],
    [102, 171, '60.1', false, null],
    [15, 15, '100', true, null],
    [0, 40, '0', true, null],
    [119, 113, '105.3', true, null],
  ] as const)('%d of %d printed %s', (numerator, denominator, printed, agrees, hint) => {
    expect(checkShare({ numerator, denominator, printed })).toMatchObject({ agrees, hint });
  });

  it('gives the computed share and the difference in full precision', () => {
    const check = checkShare({ numerator: 1186, denominator: 1761, printed: '63.7' });
    expect(check.computed).toBe((1186 / 1761) * 100);
    expect(check.difference).toBeCloseTo(63.7 - (1186 / 1761) * 100, 12);
  });

  it('does not check without both parts, a printed share or a denominator, and says so', () => {
    const unchecked = { agrees: null, hint: null, difference: null };
    expect(checkShare({ numerator: null, denominator: 10, printed: '5' })).toEqual({ ...unchecked, computed: null });
    expect(checkShare({ numerator: 1, denominator: null, printed: '5' })).toEqual({ ...unchecked, computed: null });
    expect(checkShare({ numerator: 1, denominator: 0, printed: '5' })).toEqual({ ...unchecked, computed: null });
    expect(checkShare({ numerator: 1, denominator: 4, printed: null })).toEqual({ ...unchecked, computed: 25 });
    expect(checkShare({ numerator: 1, denominator: 4, factor: null })).toEqual({ ...unchecked, computed: 25 });
    expect(checkShare({ printed: '5' })).toEqual({ ...unchecked, computed: null });
  });

  it('takes other factors', () => {
    expect(checkShare({ numerator: 3, denominator: 8, printed: '0.37', factor: 1 })).toMatchObject({
      hint: 'truncated',
    });
    expect(checkShare({ numerator: 3, denominator: 8, printed: '37500', factor: 100_000 }).agrees).toBe(true);
  });

  it.each([
    [{ numerator: -1, denominator: 2, printed: '5' }],
    [{ numerator: 1, denominator: Number.NaN, printed: '5' }],
    [{ numerator: 1, denominator: 2, printed: 'over 60%' }],
    [{ numerator: 1, denominator: 2, printed: '5', factor: Number.POSITIVE_INFINITY }],
    [{ numerator: 1, denominator: 2, printed: '5', factor: 0 }],
  ])('throws a RangeError for %j', (input) => {
    expect(() => checkShare(input)).toThrow(RangeError);
  });

  it('agrees with every share that was truly rounded or truncated', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 9_999_999n }),
        fc.bigInt({ min: 1n, max: 9_999_999n }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (numerator, denominator, decimals, rounds) => {
          const scaled = numerator * 100n * 10n ** BigInt(decimals);
          const digits = rounds ? (2n * scaled + denominator) / (2n * denominator) : scaled / denominator;
          const text = digits.toString().padStart(decimals + 1, '0');
          const printed = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
          const check = checkShare({ numerator: Number(numerator), denominator: Number(denominator), printed });
          expect(check.agrees).toBe(true);
          expect(isShareFinding(check)).toBe(false);
        },
      ),
    );
  });

  it('finds every share that is off by two units of its last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (numerator, denominator) => {
        const share = Math.floor((numerator * 1000) / denominator);
        const printed = ((share + 2) / 10).toFixed(1);
        expect(checkShare({ numerator, denominator, printed }).agrees).toBe(false);
      }),
    );
  });

  it('reads both decimal marks alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (whole, fraction) => {
        const withDot = checkShare({ numerator: 17, denominator: 31, printed: `${whole}.${fraction}` });
        expect(checkShare({ numerator: 17, denominator: 31, printed: `${whole},${fraction}` })).toEqual(withDot);
      }),
    );
  });
});
