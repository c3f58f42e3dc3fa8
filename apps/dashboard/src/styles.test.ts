import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ColourRole, contrastRatio, darkPalette, lightPalette } from '@dinh/charts/palette';
import { expect, it } from 'vitest';

const folder = import.meta.dirname;
const tokens = new Map(
  [...readFileSync(join(folder, 'styles.css'), 'utf8').matchAll(/--color-(\w+): var\(--dinh-([\w-]+)\)/g)].map(
    ([, token = '', role]) => [token, role as ColourRole],
  ),
);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
  .map((path) => readFileSync(join(folder, path), 'utf8'));
const used = new Set(
  sources.flatMap((text) => [...text.matchAll(/\btext-([a-z]+)\b/g)].map(([, token = '']) => token)),
);

// Words in the colour of paper stand on ink.
it.each([...tokens].filter(([token]) => used.has(token) && token !== 'paper'))(
  'text in %s is legible in both themes',
  (_, role) => {
    for (const palette of [lightPalette, darkPalette]) {
      expect(contrastRatio(palette[role], palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(palette[role], palette.raised)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

it('words in the colour of paper stand on ink, legible in both themes', () => {
  const inPaper = sources.flatMap((text) => text.match(/"[^"]*\btext-paper\b[^"]*"/g) ?? []);
  expect(inPaper.filter((classes) => !/\bbg-ink\b/.test(classes))).toEqual([]);
  for (const { ink, paper } of [lightPalette, darkPalette]) {
    expect(contrastRatio(paper, ink)).toBeGreaterThanOrEqual(4.5);
  }
});

it('finds the colours that words are set in', () => {
  expect([...tokens.keys()].filter((token) => used.has(token))).toEqual(
    expect.arrayContaining(['ink', 'muted', 'link']),
  );
});
