import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourDifference, contrastRatio, deficiencies } from '../palette/colour-difference.ts';
import { darkPalette, lightPalette } from '../palette/palette.ts';
import { classCount } from './class-limits.ts';

const css = readFileSync(new URL('./map.css', import.meta.url), 'utf8');
const leastDifference = 12;
const leastStep = 1.3;

function readRamp(block: string): readonly string[] {
  const text = css.slice(css.indexOf(block), css.indexOf('}', css.indexOf(block)));
  return [...text.matchAll(/--dinh-class-\d: (#\w{6});/g)].map(([, colour = '']) => colour.toUpperCase());
}

describe.each([
  ['light', ':root {', lightPalette],
  ['dark', '[data-theme="dark"] {', darkPalette],
] as const)('the %s ramp', (_, block, { paper }) => {
  const ramp = readRamp(block);

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
