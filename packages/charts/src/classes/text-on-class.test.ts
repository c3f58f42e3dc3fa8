import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classColours, contrastRatio, darkPalette, lightPalette } from '../palette/index.ts';
import { textOnClass } from './text-on-class.ts';

const css = readFileSync(new URL('../heat/heat.css', import.meta.url), 'utf8');
const leastContrast = 4.5;

describe.each([
  ['light', ':root {', lightPalette],
  ['dark', '[data-theme="dark"] {', darkPalette],
] as const)('words on the classes of %s paper', (_, block, palette) => {
  const text = css.slice(css.indexOf(block), css.indexOf('}', css.indexOf(block)));

  it.each(classColours.map((role, index) => [role, index] as const))('are legible on %s', (role, index) => {
    const own = textOnClass(index, palette);
    expect(contrastRatio(palette[own], palette[role])).toBeGreaterThanOrEqual(leastContrast);
    expect(text).toContain(`--dinh-on-${role}: var(--dinh-${own});`);
  });
});

it('knows no sixth class', () => {
  expect(() => textOnClass(5, lightPalette)).toThrow(RangeError);
});
