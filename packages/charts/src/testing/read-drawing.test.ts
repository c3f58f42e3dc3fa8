import { describe, expect, it } from 'vitest';
import { readDrawing } from './read-drawing.ts';

const wrap = (inner: string): string => `<svg viewBox="0 0 100 50">${inner}</svg>`;

describe('readDrawing', () => {
  it('finds words and corners where their groups put them', () => {
    const drawing = readDrawing(
      wrap(
        '<g transform="translate(10 20)" data-plot=""><text x="5" y="6" font-size="10" text-anchor="end">a&#38;b</text>' +
          '<g transform="translate(1 2)"><circle cx="3" cy="4" r="2"/><path d="M1,2L-3.5,4h6"/></g></g>' +
          '<text y="9" font-size="12"><tspan x="7">c</tspan></text>',
      ),
    );
    expect(drawing).toMatchObject({ width: 100, height: 50 });
    expect(drawing.texts.map(({ text, baseline, isPlot }) => [text, baseline, isPlot])).toEqual([
      ['a&b', 26, true],
      ['c', 9, false],
    ]);
    expect(drawing.texts.map(({ left, right }) => [left, right].map(Math.round))).toEqual([
      [expect.any(Number), 15],
      [7, expect.any(Number)],
    ]);
    expect(drawing.corners).toEqual([
      [12, 24],
      [16, 28],
      [12, 24],
      [7.5, 26],
    ]);
  });

  it.each([
    '<g>',
    '<g></text>',
    '<text>a & b</text>',
    '<text>a < b</text>',
    '<path d="1" d="2"/>',
    '<path d="<"/>',
    '<path d=1/>',
  ])('refuses what is no XML: %s', (inner) => {
    expect(() => readDrawing(wrap(inner))).toThrow(SyntaxError);
  });
});
