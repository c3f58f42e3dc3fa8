import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../picture/draw-picture.ts';
import { readPixels } from '../../testing/read-pixels.ts';
import { listPngChunks } from './png-chunks.ts';
import { findPngLink, stampPng } from './stamp-png.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#0B4F8A"/></svg>';
const link = 'https://dinh.example.vn/explore?indicator=a&area=VN31&release=3';

describe('a stamped PNG', async () => {
  const { png } = await drawPicture({ svg, alt: '' });
  const stamped = stampPng(png, { link, title: 'Nhà văn hóa', licence: 'CC BY 4.0' });

  it('carries its link, and its title as UTF-8', () => {
    expect(findPngLink(stamped)).toBe(link);
    expect(findPngLink(png)).toBeUndefined();
    const texts = listPngChunks(stamped).filter(({ name }) => name === 'iTXt');
    expect(texts.map(({ data }) => Buffer.from(data).toString('utf8').replace(/\0+/g, '|'))).toEqual([
      'Title|Nhà văn hóa',
      'Copyright|CC BY 4.0',
      `Link|${link}`,
    ]);
  });

  it('has a right check on every chunk, and its end at the end', () => {
    const chunks = listPngChunks(stamped);
    for (const { whole } of chunks) {
      const buffer = Buffer.from(whole);
      expect(buffer.readUInt32BE(buffer.length - 4)).toBe(crc32(buffer.subarray(4, -4)));
    }
    expect([chunks[0]?.name, chunks.at(-1)?.name]).toEqual(['IHDR', 'IEND']);
  });

  it('shows the same picture', () => {
    const { width, height, colourAt } = readPixels(stamped);
    expect([width, height, colourAt(5, 5)]).toEqual([80, 40, '#0B4F8A']);
  });

  it('has only the new stamp when it is stamped again', () => {
    const again = stampPng(stamped, { link: `${link}&lang=en` });
    expect(findPngLink(again)).toBe(`${link}&lang=en`);
    expect(listPngChunks(again).filter(({ name }) => name === 'iTXt')).toHaveLength(1);
    expect(Buffer.from(stampPng(again, { link })).equals(stampPng(png, { link }))).toBe(true);
  });

  it('is not made of what is no PNG, or of part of one', () => {
    expect(() => stampPng(new TextEncoder().encode(svg), { link })).toThrow(RangeError);
    expect(() => stampPng(png.subarray(0, png.length - 6), { link })).toThrow(RangeError);
    expect(() => stampPng(new Uint8Array(), { link })).toThrow(RangeError);
  });
});
