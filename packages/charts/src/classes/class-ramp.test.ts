import { describe, expect, it } from 'vitest';
import { colourDifference, contrastRatio, deficiencies } from '../palette/colour-difference.ts';
import { classColours, darkPalette, lightPalette } from '../palette/palette.ts';
import { classCount } from './class-limits.ts';

const leastDifference = 12;
const leastStep = 1.3;

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
] as const)('the %s ramp', (_, { paper, ...palette }) => {
  const ramp = classColours.map((role) => palette[role]);

  it('goes from near the paper away from it, each step seen, in grey too', () => {
    expect(ramp).toHaveLength(classCount);
    for (const [index, colour] of ramp.entries()) {
      const before = ramp[index - 1];
      if (before === undefined) continue;
      const step = contrastRatio(colour, paper) / contrastRatio(before, paper);
      expect(step, `${before} to ${colour}`).toBeGreaterThanOrEqual(leastStep);
    }
  });

  it.each([null, ...deficiencies])('keeps neighbouring classes apart under vision %s', (deficiency) => {
    for (const [index, colour] of ramp.slice(1).entries()) {
      const difference = colourDifference(ramp[index] ?? colour, colour, deficiency);
      expect(difference, colour).toBeGreaterThanOrEqual(leastDifference);
    }
  });
});
