import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equalWeights, parseWeights, peerFeatures, writeWeights } from './index.ts';

it('reads what is named and takes 1 for the rest', () => {
  expect(parseWeights('population:2,region:0')).toEqual({ ...equalWeights, population: 2, region: 0 });
  expect(writeWeights({ ...equalWeights, population: 2, region: 0 })).toBe('population:2,region:0');
  expect(writeWeights(equalWeights)).toBe('');
});

it('comes back as it was written', () => {
  const weight = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.tuple(...peerFeatures.map(() => weight)), (numbers) => {
      const weights = Object.fromEntries(peerFeatures.map((name, index) => [name, numbers[index] ?? 1]));
      fc.pre(numbers.some((number) => number !== 0) && numbers.some((number) => number !== 1));
      expect(parseWeights(writeWeights(weights))).toEqual(weights);
    }),
  );
});

it.each(['wealth:1', 'region', 'region:-1', 'region:101', 'region:1:2', '', 'population:1,'])('refuses %j', (text) => {
  expect(() => parseWeights(text)).toThrow(RangeError);
});

it('refuses weights that are all 0', () => {
  expect(() => parseWeights(peerFeatures.map((name) => `${name}:0`).join())).toThrow(RangeError);
});
