import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignColours } from './assign-colours.ts';
import { colourDifference, contrastRatio, deficiencies } from './colour-difference.ts';
import { type ColourRole, colourRoles, darkPalette, lightPalette, propertyOf, seriesColours } from './palette.ts';

const palettes = { light: lightPalette, dark: darkPalette };
const leastMarkContrast = 3;
const leastTextContrast = 4.5;
const leastDifference = 20;
const textRoles: readonly ColourRole[] = ['ink', 'muted', 'link', 'status-good', 'status-warn-text', 'status-bad'];
const markRoles: readonly ColourRole[] = [
  ...seriesColours,
  'nation',
  'dot',
  'status-good',
  'status-warn',
  'status-bad',
  'status-unknown',
];

const css = readFileSync(new URL('./palette.css', import.meta.url), 'utf8');

/** The custom properties of a block of the style sheet, in upper case. */
function readBlock(pattern: RegExp): Readonly<Record<string, string>> {
  const block = pattern.exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/(--dinh-[\w-]+):\s*([^;]+);/g)].map(([, property = '', value = '']) => [
      property,
      value.toUpperCase(),
    ]),
  );
}

describe.each(Object.entries(palettes))('the %s palette', (name, palette) => {
  it.each(markRoles)('%s stands out from paper and from raised ground', (role) => {
    expect(contrastRatio(palette[role], palette.paper)).toBeGreaterThanOrEqual(leastMarkContrast);
    expect(contrastRatio(palette[role], palette.raised)).toBeGreaterThanOrEqual(leastMarkContrast);
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
    expect(readBlock(new RegExp(`/\\* ${name} \\*/[^{]*\\{([^}]*)\\}`))).toEqual(
      Object.fromEntries(colourRoles.map((role) => [propertyOf(role), palette[role].toUpperCase()])),
    );
  });

  it('has more contrast where a reader asks for it', () => {
    const selector = name === 'dark' ? '\\[data-theme="dark"\\]' : ':root';
    const more = readBlock(new RegExp(`prefers-contrast: more\\) \\{[^@]*?${selector} \\{([^}]*)\\}`));
    for (const [role, least] of [
      ['muted', 7],
      ['rule', leastMarkContrast],
      ['context', leastMarkContrast],
    ] as const) {
      const colour = more[propertyOf(role)] ?? '';
      expect(contrastRatio(colour, palette.paper), role).toBeGreaterThanOrEqual(least);
      expect(contrastRatio(colour, palette.raised), role).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('forced colours', () => {
  it('sets every colour to one of the system’s', () => {
    const forced = readBlock(/forced-colors: active\) \{[^{]*\{([^}]*)\}/);
    expect(Object.keys(forced).toSorted()).toEqual(colourRoles.map(propertyOf).toSorted());
    const known = ['CANVAS', 'CANVASTEXT', 'LINKTEXT', 'GRAYTEXT', 'HIGHLIGHT'];
    // The classes of a map are mixed of the two, so that they stay steps.
    const mixed = /^COLOR-MIX\(IN SRGB, CANVASTEXT \d+%, CANVAS\)$/;
    expect(Object.values(forced).filter((colour) => !known.includes(colour) && !mixed.test(colour))).toEqual([]);
  });
});

describe('colour maths', () => {
  it('gives the known extremes', () => {
    expect(contrastRatio('#FFFFFF', '#000000')).toBeCloseTo(21);
    expect(colourDifference('#FFFFFF', '#000000')).toBeCloseTo(100, 1);
    expect(colourDifference('#123456', '#123456')).toBe(0);
    // Lab of the sRGB primaries under D65: red 53.24, 80.09, 67.20; green 87.73, −86.18, 83.18.
    expect(colourDifference('#FF0000', '#00FF00')).toBeCloseTo(Math.hypot(34.49, 166.27, 15.98), 0);
    // What sets red and green apart is mostly lost on a deuteranope, and nothing of black and white.
    expect(colourDifference('#FF0000', '#00FF00', 'deutan')).toBeLessThan(30);
    expect(colourDifference('#FFFFFF', '#000000', 'deutan')).toBeCloseTo(100, 1);
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
