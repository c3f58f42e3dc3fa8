import { lightPalette } from '@dinh/charts/palette';
import type { StaticFigure } from '@dinh/charts/static';
import { measureText } from '@dinh/charts/text-metrics';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawExample } from '../testing/example-figure.ts';
import { type Pixels, readPixels } from '../testing/read-pixels.ts';
import { drawPicture, type Picture } from './draw-picture.ts';

const title = 'Tỷ lệ thôn có nhà văn hóa, Hải Phòng';
const scale = 2;
const dark = 128;

interface Band {
  readonly from: number;
  readonly to: number;
}

/** The columns of a band of rows that hold something dark, first and last. */
function inkIn({ width, lightnessAt }: Pixels, { from, to }: Band): readonly [number, number] {
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
    Array.from({ length: to - from }, (_, index) => from + index).some((y) => lightnessAt(x, y) < dark),
  );
  return [columns[0] ?? -1, columns.at(-1) ?? -1];
}

/** The rows of one line of text, from the top of its accents to the foot of its letters. */
function rowsOf({ svg }: StaticFigure, words: string): Band {
  const found = new RegExp(`<text [^>]*y="([\\d.]+)" font-size="(\\d+)"[^>]*>${words}`).exec(svg);
  const [baseline, size] = [Number(found?.[1]) * scale, Number(found?.[2]) * scale];
  return { from: Math.round(baseline - 1.1 * size), to: Math.round(baseline + 0.2 * size) };
}

let figure: StaticFigure;
let picture: Picture;
let pixels: Pixels;
beforeAll(async () => {
  figure = drawExample(title);
  picture = await drawPicture(figure, { scale });
  pixels = readPixels(picture.png);
});

describe('a picture', () => {
  it('is a PNG as large as its figure by its scale, and keeps its words', async () => {
    expect([picture.width, picture.height]).toEqual([figure.width * scale, figure.height * scale]);
    expect([pixels.width, pixels.height]).toEqual([picture.width, picture.height]);
    expect(picture.alt).toBe(figure.alt);
    const { width } = await drawPicture(figure, { scale: 1 });
    expect(width).toBe(figure.width);
  });

  it('is on white paper, with its line in the colour of the focus', () => {
    expect(pixels.colourAt(0, 0)).toBe(lightPalette.paper);
    const drawn = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(figure.svg);
    const [left, top] = (/data-plot|translate\(([\d.]+) ([\d.]+)\)/.exec(figure.svg) ?? []).slice(1).map(Number);
    const at = [Number(drawn?.[1]) + (left ?? 0), Number(drawn?.[2]) + (top ?? 0)].map((px) => Math.round(px * scale));
    expect(pixels.colourAt(at[0] ?? 0, at[1] ?? 0)).toBe(lightPalette['series-1']);
  });

  it('is lettered in our font: a line of text is as long as its glyphs are wide', () => {
    for (const [words, size, weight] of [
      [title, 20, 600],
      ['http://127.0.0.1:4180/indicators/example', 12, 400],
    ] as const) {
      const [from, to] = inkIn(pixels, rowsOf(figure, words));
      const width = measureText(words, { size, weight }) * scale;
      expect(Math.abs(to - from - width) / width, words).toBeLessThan(0.03);
    }
  });

  it('has stacked marks over its letters', async () => {
    const [plain, stacked] = await Promise.all(
      ['e'.repeat(20), 'ế'.repeat(20)].map(async (words) => {
        const drawn = drawExample(words);
        const { from, to } = rowsOf(drawn, words);
        const { lightnessAt, width } = readPixels((await drawPicture(drawn, { scale })).png);
        const rows = Array.from({ length: to - from }, (_, index) => from + index);
        return rows.filter((y) => Array.from({ length: width }, (_, x) => x).some((x) => lightnessAt(x, y) < dark));
      }),
    );
    // An acute over a circumflex takes over half as much height again as the letter has.
    expect(stacked?.length).toBeGreaterThan((plain?.length ?? 0) * 1.5);
  });

  it('is the same, byte for byte, each time', async () => {
    const again = await drawPicture(drawExample(title), { scale });
    expect(Buffer.from(again.png).equals(Buffer.from(picture.png))).toBe(true);
    const other = await drawPicture(drawExample(`${title}.`), { scale });
    expect(Buffer.from(other.png).equals(Buffer.from(picture.png))).toBe(false);
  });

  it('has the words of made-up figures across its plot', async () => {
    const madeUp = await drawPicture(drawExample(title, 'synthetic'), { scale });
    const { colourAt, width, height } = readPixels(madeUp.png);
    const seen = new Set<string>();
    for (let y = Math.round(height * 0.3); y < height * 0.6; y += 1) {
      for (let x = Math.round(width * 0.2); x < width * 0.7; x += 1) seen.add(colourAt(x, y));
    }
    // 16 % of ink on paper.
    expect([...seen]).toContain('#DADADB');
  });
});
