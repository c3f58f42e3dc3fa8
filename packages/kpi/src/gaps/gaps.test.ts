import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainGap, gapInThings } from '../index.ts';

describe('explainGap in time', () => {
  it('gives a case worked by hand', () => {
    // 300 of 500 is 60 %, 500 of 800 is 62.5 %. Numerator ½·200·(1/500 + 1/800) = 0.325,
    // denominator ½·800·(1/800 − 1/500) = −0.3.
    const found = explainGap({
      kind: 'time',
      from: { numerator: 300, denominator: 500 },
      to: { numerator: 500, denominator: 800 },
    });
    expect(found.difference).toBeCloseTo(2.5, 12);
    expect(found.effects).toEqual({
      numerator: expect.closeTo(32.5, 12) as number,
      denominator: expect.closeTo(-30, 12) as number,
    });
  });

  it('puts it all on the part that changed', () => {
    const from = { numerator: 30, denominator: 60 };
    expect(explainGap({ kind: 'time', from, to: { ...from, numerator: 45 }, factor: 1 })).toMatchObject({
      effects: { numerator: 0.25, denominator: 0 },
    });
    expect(explainGap({ kind: 'time', from, to: { ...from, denominator: 40 }, factor: 1 })).toMatchObject({
      effects: { numerator: 0, denominator: expect.closeTo(0.25, 12) as number },
    });
  });
});

const rural = { id: 'rural', numerator: 300, denominator: 600 };
const urban = { id: 'urban', numerator: 320, denominator: 400 };

describe('explainGap by mix', () => {
  it('gives a case worked by hand', () => {
    // a: 620 of 1000 = 0.62, rural 0.5 (w 0.6), urban 0.8 (w 0.4).
    // b: 730 of 1000 = 0.73, rural 0.55 (w 0.4), urban 0.85 (w 0.6).
    // Within: ½·1.0·0.05 + ½·1.0·0.05 = 0.05. Mix, ½(Rᵃ + Rᵇ) = 0.675:
    // rural −0.2·(0.525 − 0.675) = 0.03, urban 0.2·(0.825 − 0.675) = 0.03.
    const found = explainGap({
      kind: 'mix',
      a: [urban, rural],
      b: [
        { id: 'rural', numerator: 220, denominator: 400 },
        { id: 'urban', numerator: 510, denominator: 600 },
      ],
    });
    const near = (value: number) => expect.closeTo(value, 10) as number;
    expect(found).toEqual({
      kind: 'mix',
      difference: near(11),
      effects: { within: near(5), mix: near(6) },
      groups: [
        { id: 'rural', within: near(2.5), mix: near(3) },
        { id: 'urban', within: near(2.5), mix: near(3) },
      ],
    });
  });

  it('lets a group that is empty on one side differ by weight only', () => {
    const found = explainGap({
      kind: 'mix',
      a: [rural, { ...urban, numerator: 0, denominator: 0 }],
      b: [rural, urban],
    });
    expect(found.difference).toBeCloseTo(12, 10);
    expect(found.effects).toMatchObject({ within: 0 });
    const nobody = { id: 'none', numerator: 0, denominator: 0 };
    expect(explainGap({ kind: 'mix', a: [rural, nobody], b: [rural, nobody] })).toMatchObject({ difference: 0 });
  });
});

describe('explainGap', () => {
  const parts = { numerator: 1, denominator: 2 };
  it.each<[string, object]>([
    ['denominator of from is not above 0: 0', { kind: 'time', from: { numerator: 0, denominator: 0 }, to: parts }],
    ['numerator of to is below 0: -1', { kind: 'time', from: parts, to: { numerator: -1, denominator: 2 } }],
    ['numerator of to is not a finite number: null', { kind: 'time', from: parts, to: { ...parts, numerator: null } }],
    ['group is only in a: urban', { kind: 'mix', a: [rural, urban], b: [rural] }],
    ['b holds a group twice: rural', { kind: 'mix', a: [rural], b: [rural, rural] }],
    ['denominator of a is not above 0: 0', { kind: 'mix', a: [], b: [] }],
    ['factor is not above 0: -1', { kind: 'time', from: parts, to: parts, factor: -1 }],
    ['kind is neither time nor mix: {"kind":"place"}', { kind: 'place' }],
  ])('refuses: %s', (message, input) => {
    // @ts-expect-error: plain JSON may hold anything.
    expect(() => explainGap(input)).toThrow(new RangeError(message));
  });

  const numbers = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }));
  const toParts = ([numerator, denominator]: [number, number]) => ({ numerator, denominator });
  const pairs = fc.array(fc.tuple(numbers, numbers), { minLength: 1, maxLength: 8 });

  it('has effects that sum to the difference, to 1e-9', () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const a = drawn.map(([own], index) => ({ id: `g${index}`, ...toParts(own) }));
        const b = drawn.map(([, own], index) => ({ id: `g${index}`, ...toParts(own) }));
        const mix = explainGap({ kind: 'mix', a, b, factor: 1 });
        const sum = (rows: typeof a, part: 'numerator' | 'denominator') =>
          rows.reduce((all, row) => all + row[part], 0);
        const share = (rows: typeof a) => sum(rows, 'numerator') / sum(rows, 'denominator');
        expect(mix.difference).toBeCloseTo(share(b) - share(a), 9);
        if (mix.kind !== 'mix') return;
        expect(mix.effects.within + mix.effects.mix).toBeCloseTo(mix.difference, 9);
        expect(mix.groups.reduce((all, { within, mix: own }) => all + within + own, 0)).toBeCloseTo(mix.difference, 9);
        const [first] = drawn;
        if (!first) return;
        const [from, to] = first;
        const time = explainGap({ kind: 'time', from: toParts(from), to: toParts(to), factor: 1 });
        if (time.kind !== 'time') return;
        expect(time.effects.numerator + time.effects.denominator).toBeCloseTo(time.difference, 9);
      }),
    );
  });

  it('turns its sign when the sides are swapped, and does not depend on the order of groups', () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const a = drawn.map(([own], index) => ({ id: `g${index}`, ...toParts(own) }));
        const b = drawn.map(([, own], index) => ({ id: `g${index}`, ...toParts(own) }));
        const there = explainGap({ kind: 'mix', a, b });
        const back = explainGap({ kind: 'mix', a: b, b: a });
        expect(explainGap({ kind: 'mix', a: a.toReversed(), b: b.toReversed() }).difference).toBeCloseTo(
          there.difference,
          9,
        );
        if (there.kind !== 'mix' || back.kind !== 'mix') return;
        expect(back.effects.within).toBeCloseTo(-there.effects.within, 7);
        expect(back.effects.mix).toBeCloseTo(-there.effects.mix, 7);
      }),
    );
  });
});

describe('gapInThings', () => {
  it.each([
    // ⌈100·1761/100 − 1186⌉: 575 more villages.
    [1186, 1761, 100, 1, 575],
    [1186, 1761, 80, 1, 223],
    [1186, 1761, 50, 1, 0],
    [1186, 1761, 50, -1, 306],
    [7, 100, 7, 1, 0],
  ] as const)('from %d of %d to %d with d = %d is %d', (numerator, denominator, value, d, expected) => {
    expect(gapInThings({ numerator, denominator, value, factor: 100, d })).toBe(expected);
  });

  it('is not a thing more for the last bits of a product', () => {
    expect(gapInThings({ numerator: 7, denominator: 100, value: 0.07, factor: 1, d: 1 })).toBe(0);
  });

  it.each([
    // One house of 4,000,000,000 is lacking, though it is 0.25 billionths of them.
    [1_999_999_999, 4_000_000_000, 50, 1, 1],
    [2_000_000_001, 4_000_000_000, 50, -1, 1],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 100, 1, 1],
    // ⌈33·9007199254740991 ÷ 100⌉ = ⌈2972375754064527.03⌉.
    [0, Number.MAX_SAFE_INTEGER, 33, 1, 2_972_375_754_064_528],
  ] as const)('is exact for whole numbers up to 2^53: %d of %d', (numerator, denominator, value, d, expected) => {
    expect(gapInThings({ numerator, denominator, value, factor: 100, d })).toBe(expected);
  });

  it('lacks nothing to a share computed from the same parts', () => {
    const whole = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(whole, whole, fc.constantFrom(1 as const, -1 as const), (numerator, denominator, d) => {
        const value = (numerator / denominator) * 100;
        expect(gapInThings({ numerator, denominator, value, factor: 100, d })).toBe(0);
      }),
    );
  });

  it('is the smallest number of things that reaches the value', () => {
    const whole = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 0, max: 1000 }),
        (numerator, denominator, per) => {
          const more = gapInThings({ numerator, denominator, value: per / 10, factor: 100, d: 1 });
          expect((numerator + more) * 1000).toBeGreaterThanOrEqual(per * denominator);
          if (more > 0) expect((numerator + more - 1) * 1000).toBeLessThan(per * denominator);
        },
      ),
    );
  });
});
