import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { exampleImprint } from '../examples/example-data.ts';
import { listMapExamples, type StaticChange, staticExamples } from '../examples/index.ts';
import { darkPalette, lightPalette } from '../palette/index.ts';
import { readBoundaries } from '../testing/read-boundaries.ts';
import { type Drawing, readDrawing } from '../testing/read-drawing.ts';
import type { FrameOptions } from './index.ts';

const mapExamples = listMapExamples(readBoundaries());
const examples = [...staticExamples, ...mapExamples];
const each = examples.map((example) => [`${example.form}: ${example.name}`, example] as const);
const translators = [createTranslator('vi'), createTranslator('en')];
const sizes: readonly FrameOptions[] = [
  ...[320, 419, 560, 850, 1366, 1920].map((width) => ({ width })),
  { width: 960, height: 540 },
  { width: 680, height: 480 },
  { width: 800, height: 800 },
  { width: 1200, height: 630 },
  { width: 320, height: 240 },
  { width: 400, height: 1600 },
];
/** What head, foot and plot keep free at the edges, all but half a stroke of it. */
const margin = 14;
/** From the baseline up and down, in parts of the letters' size. */
const letter = { up: 0.75, down: 0.22 } as const;

/** The texts in the margin of a drawing, and the corners past its edges. */
function listOutside({ width, height, texts, corners }: Drawing): readonly unknown[] {
  return [
    ...texts.filter(
      ({ left, right, baseline, size }) =>
        !(
          left >= margin &&
          right <= width - margin &&
          baseline - letter.up * size >= margin &&
          baseline + letter.down * size <= height - margin
        ),
    ),
    ...corners.filter(([x, y]) => !(x >= 0 && x <= width + 0.1 && y >= 0 && y <= height + 0.1)),
  ];
}

/** The texts that stand on one another. */
function listCrowded({ texts }: Drawing): readonly unknown[] {
  const boxes = texts.map((one) => ({
    ...one,
    top: one.baseline - letter.up * one.size,
    bottom: one.baseline + letter.down * one.size,
  }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ left, right, top, bottom }) =>
          left < one.right - 1 && one.left < right - 1 && top < one.bottom - 1 && one.top < bottom - 1,
      )
      .map(({ text }) => [one.text, text]),
  );
}

const textOf = ({ texts }: Drawing): string => texts.map(({ text }) => text).join(' ');

describe.each(each)('%s', (_, { draw }) => {
  it.each(sizes)('is well-formed, within its picture, the same each time, of the size asked: %o', (size) => {
    for (const t of translators) {
      const drawn = draw({ t, frame: size });
      expect(drawn.width).toBe(size.width);
      if (size.height !== undefined) expect(drawn.height).toBe(size.height);
      const drawing = readDrawing(drawn.svg);
      expect(drawing.width / drawing.height).toBeCloseTo(drawn.width / drawn.height, 1);
      expect(listOutside(drawing)).toEqual([]);
      expect(listCrowded(drawing)).toEqual([]);
      expect(drawn.svg).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(drawn.svg).toBe(drawn.svg.normalize('NFC'));
      expect(draw({ t, frame: size }).svg).toBe(drawn.svg);
    }
  });

  it('says in any size what it says at its own, where nothing is left out for want of room', () => {
    const notesAt = (frame: FrameOptions) =>
      readDrawing(draw({ frame }).svg)
        .texts.filter(({ isPlot }) => !isPlot)
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/g, '');
    expect(notesAt({ width: 850, height: 478 })).toBe(notesAt({ width: 850 }));
    expect(notesAt({ width: 850, height: 2000 })).toBe(notesAt({ width: 850 }));
  });

  it('differs on dark paper in its colours alone', () => {
    const strip = (svg: string) => svg.replaceAll(/#[0-9A-F]{6}\b/g, '#');
    const [light, dark] = [draw({ frame: { theme: 'light' } }), draw({ frame: { theme: 'dark' } })];
    expect(strip(dark.svg)).toBe(strip(light.svg));
    for (const [{ svg }, palette] of [
      [light, lightPalette],
      [dark, darkPalette],
    ] as const) {
      const colours = new Set(svg.match(/#[0-9A-F]{6}\b/g));
      expect(Object.values(palette)).toEqual(expect.arrayContaining([...colours]));
    }
  });

  it('holds hostile words as words, whole, and none that turns the others round', () => {
    const hostile = `<script>alert("&'")</script> ]]> &amp; \u202Eabc\u2066 \u0000\u0007\uD800 e\u0302\u0301`;
    const change: StaticChange = { title: hostile, subtitle: hostile, notes: [hostile], frame: { width: 1920 } };
    const drawn = draw(change);
    const said = textOf(readDrawing(drawn.svg));
    expect(said.split(`<script>alert("&'")</script> ]]> &amp; abc \uFFFD ế`)).toHaveLength('notes' in change ? 4 : 3);
    expect(drawn.svg).not.toMatch(/<script|[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u);
  });

  it.each([
    ['a source without a name', { sources: [{ title: '', url: null }] as const }],
    ['no date', { asOf: '' }],
    ['no link', { link: '' }],
    ['no licence', { licence: { name: '', url: '' } }],
  ])('is not made with %s', (_name, wrong) => {
    expect(() => draw({ imprint: { ...exampleImprint, ...wrong } })).toThrow(RangeError);
  });
});

describe.each(mapExamples.map((example) => [example.name, example] as const))('a map of %s', (_, { draw }) => {
  it.each(sizes)('has both archipelagos by name, what its boundaries are and whose: %o', (frame) => {
    const [vi = '', en = ''] = translators.map((t) =>
      textOf(readDrawing(draw({ t, frame }).svg)).replaceAll(/\s+/g, ' '),
    );
    for (const words of ['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa', 'CC BY-SA 4.0', 'Boundaries: somebody']) {
      expect(vi).toContain(words);
      expect(en).toContain(words);
    }
    expect(vi).toContain('Bản đồ tham khảo, không phải địa giới hành chính chính thức.');
    expect(en).toContain('Reference map, not an official boundary.');
    expect(draw({ frame }).svg.match(/data-islands/g)).toHaveLength(2);
  });
});
