import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignColours } from './assign-colours.ts';
import { colourDifference, contrastRatio, deficiencies } from './colour-difference.ts';
import { type ColourRole, colourRoles, darkPalette, lightPalette, propertyOf, seriesColours } from './palette.ts';

const palettes = { light: lightPalette, dark: darkPalette };
const leastMarkContrast = 3;
const leastTextContrast = 4.5;
const leastDifference = 20;
const textRoles: readonly ColourRole[] = ['ink', 'muted', 'link', 'status-warn-text', 'status-bad'];
const markRoles: readonly ColourRole[] = [
  ...seriesColours,
  'nation',
  'status-good',
  'status-warn',
  'status-bad',
  'status-unknown',
];

describe.each(Object.entries(palettes))('the %s palette', (name, palette) => {
  it.each(markRoles)('%s stands out from the paper', (role) => {
    expect(contrastRatio(palette[role], palette.paper)).toBeGreaterThanOrEqual(leastMarkContrast);
  });

  it.each(textRoles)('%s is legible on paper and on raised ground', (role) => {
    expect(contrastRatio(palette[role], palette.paper)).toBeGreaterThanOrEqual(leastTextContrast);
    expect(contrastRatio(palette[role], palette.raised)).toBeGreaterThanOrEqual(leastTextContrast);
  });

  it.each([null, ...deficiencies])('keeps series colours apart under vision %s', (deficiency) => {
    const pairs = seriesColours.flatMap((a, index) => seriesColours.slice(index + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      expect(colourDifference(palette[a], palette[b], deficiency), `${a} and ${b}`).toBeGreaterThanOrEqual(
        leastDifference,
      );
    }
  });

  it('is the one in the style sheet', () => {
    const css = readFileSync(new URL('./palette.css', import.meta.url), 'utf8');
    const block = new RegExp(`/\\* ${name} \\*/[^{]*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    const declared = Object.fromEntries(
      [...block.matchAll(/(--dinh-[\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, property, value]) => [
        property,
        value?.toUpperCase(),
      ]),
    );
    expect(declared).toEqual(
      Object.fromEntries(colourRoles.map((role) => [propertyOf(role), palette[role].toUpperCase()])),
    );
  });
});

describe('colour maths', () => {
  it('gives the known extremes', () => {
    expect(contrastRatio('#FFFFFF', '#000000')).toBeCloseTo(21);
    expect(colourDifference('#FFFFFF', '#000000')).toBeCloseTo(100, 1);
    expect(colourDifference('#123456', '#123456')).toBe(0);
    expect(() => contrastRatio('blue', '#000000')).toThrow(RangeError);
  });
});

describe('assignColours', () => {
  it('gives the focus the first colour, and a place its own', () => {
    const colours = assignColours([
      { id: 'nation', role: 'nation' },
      { id: 'peer', role: 'peer' },
      { id: 'kept', role: 'peer', colour: 'series-4' },
      { id: 'focus', role: 'focus' },
      { id: 'other', role: 'context' },
    ]);
    expect(Object.fromEntries(colours)).toEqual({
      nation: 'nation',
      focus: 'series-1',
      peer: 'series-2',
      kept: 'series-4',
      other: 'context',
    });
  });

  it('never gives one colour to two places', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ id: `p${index}`, role: 'peer' as const }));
    const colours = [...assignColours(many).values()].filter((colour) => colour !== 'context');
    expect(colours).toHaveLength(5);
    expect(new Set(colours).size).toBe(5);
  });
});
