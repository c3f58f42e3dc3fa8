import { describe, expect, it } from 'vitest';
import { type Pixels, readPixels } from '../testing/read-pixels.ts';
import { drawPicture } from './draw-picture.ts';

const [width, height] = [400, 120];
const ink = '#14181D';
const dark = 128;

function drawWords(words: string, family = 'Be Vietnam Pro') {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="'${family}', sans-serif">
    <rect width="${width}" height="${height}" fill="#FFFFFF"/><circle cx="20" cy="100" r="8" fill="#0B4F8A"/>
    <text x="10" y="60" font-size="40" fill="${ink}">${words}</text></svg>`;
  return { svg, alt: words };
}

/** The columns, or rows, that hold something dark over the circle. */
function inkOf({ width: across, lightnessAt }: Pixels, along: 'columns' | 'rows'): readonly number[] {
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const [outer, inner] = along === 'columns' ? [across, 150] : [150, across];
  return range(outer).filter((a) =>
    range(inner).some((b) => (along === 'columns' ? lightnessAt(a, b) : lightnessAt(b, a)) < dark),
  );
}

async function readWords(words: string, family?: string): Promise<Pixels> {
  return readPixels((await drawPicture(drawWords(words, family))).png);
}

describe('a picture', () => {
  it('is a PNG as large as its figure by its scale, and keeps its words', async () => {
    const picture = await drawPicture(drawWords('Hải Phòng'));
    expect(picture).toMatchObject({ width: 2 * width, height: 2 * height, alt: 'Hải Phòng' });
    const { width: across, height: down } = readPixels(picture.png);
    expect([across, down]).toEqual([picture.width, picture.height]);
    expect(await drawPicture(drawWords('Hải Phòng'), { scale: 1 })).toMatchObject({ width, height });
  });

  it('has its paper, its marks and its letters in their colours', async () => {
    const { colourAt } = await readWords('l');
    expect([colourAt(799, 0), colourAt(40, 200)]).toEqual(['#FFFFFF', '#0B4F8A']);
    const row = Array.from({ length: 60 }, (_, x) => colourAt(x, 100));
    expect(row).toContain(ink);
  });

  it.each(['e', 'ê', 'ế', 'Ự', 'ở', 'Ẵ', 'đ'])('has a letter of its own for %s', async (letter) => {
    const { length } = inkOf(await readWords(letter), 'columns');
    const none = inkOf(await readWords('\uE000'), 'columns');
    expect(length).toBeGreaterThan(10);
    expect(length).not.toBe(none.length);
  });

  it('has every stacked mark over its letter', async () => {
    const [plain, one, two] = await Promise.all(
      ['e', 'ê', 'ế'].map(async (letter) => inkOf(await readWords(letter), 'rows').length),
    );
    expect(one).toBeGreaterThan((plain ?? 0) + 8);
    expect(two).toBeGreaterThan((one ?? 0) + 8);
  });

  it('is lettered in our font, whatever fonts are named or the computer has', async () => {
    const own = await drawPicture(drawWords('Hải Phòng'));
    for (const family of ['Arial', 'DejaVu Sans', 'No Such Font']) {
      expect(Buffer.from((await drawPicture(drawWords('Hải Phòng', family))).png).equals(own.png), family).toBe(true);
    }
  });

  it('is the same, byte for byte, each time and for each asker', async () => {
    const pictures = await Promise.all([1, 2, 3, 4].map(() => drawPicture(drawWords('Hải Phòng'))));
    expect(new Set(pictures.map(({ png }) => Buffer.from(png).toString('hex'))).size).toBe(1);
    const other = await drawPicture(drawWords('Hải Phòng.'));
    expect(Buffer.from(other.png).equals(pictures[0]?.png ?? Buffer.of())).toBe(false);
  });

  it('is not made of what is no SVG', async () => {
    await expect(drawPicture({ svg: '<svg><text>', alt: '' })).rejects.toThrow();
    await expect(drawPicture({ svg: '', alt: '' })).rejects.toThrow();
  });
});
