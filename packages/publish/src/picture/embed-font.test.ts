import { describe, expect, it } from 'vitest';
import { embedFont } from './index.ts';

const svgOf = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>${words}</text></svg>`;
const cutsOf = (words: string) =>
  [...embedFont(svgOf(words)).matchAll(/font-weight:(\d+).*?unicode-range:(U\+\w+)/gu)].map(([, weight, range]) => [
    weight,
    range,
  ]);

describe('a figure with its font within it', () => {
  it('has the cuts that its letters need, in both weights', () => {
    const latin = [
      ['400', 'U+0000'],
      ['600', 'U+0000'],
    ];
    const vietnamese = [
      ['400', 'U+0102'],
      ['600', 'U+0102'],
    ];
    expect(cutsOf('Hue 2024 – 12,3%')).toEqual(latin);
    for (const words of ['Huế', 'Đà Nẵng', 'ở', '₫', 'e\u0301'])
      expect(cutsOf(words)).toEqual([...latin, ...vietnamese]);
    expect(cutsOf('Kraków')).toEqual(latin);
    expect(cutsOf('Łódź')).toEqual([...latin, ['400', 'U+0100'], ['600', 'U+0100']]);
  });

  it('is the same document else', () => {
    const whole = embedFont(svgOf('Huế'));
    expect(whole.replace(/<style>.*<\/style>/u, '')).toBe(svgOf('Huế'));
    expect(whole.length).toBeLessThan(95_000);
    expect(embedFont(svgOf('Hue')).length).toBeLessThan(62_000);
  });

  it('is made of nothing that is no SVG', () => {
    expect(() => embedFont('<p>')).toThrow(RangeError);
    expect(() => embedFont('')).toThrow(RangeError);
  });
});
