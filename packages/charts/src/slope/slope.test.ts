import { createTranslator } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePoint } from '../examples/example-data.ts';
import { awkwardSlopes } from '../examples/slope-cases.ts';
import { measureText } from '../text-metrics/index.ts';
import { layoutSlope, type SlopeEntry } from './index.ts';
import { findChange, writeChange } from './slope-entry.ts';

const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;
const periods = { from: '2018', to: '2024' };
const input = { entries: awkwardSlopes, periods, style, width: 860, height: 400, t } as const;

describe('findChange', () => {
  const ends = (from: number | null, to: number | null, more = {}) => ({
    from: examplePoint('2018', from),
    to: examplePoint('2024', to, more),
  });

  it('is signed, in points for percentages, and none where an end is missing or of a part', () => {
    expect(writeChange(ends(50, 62), style, t)).toBe('+12,0\u00a0điểm phần trăm');
    expect(writeChange(ends(62, 50), style, t)).toBe('\u221212,0\u00a0điểm phần trăm');
    expect(writeChange(ends(50, 50), style, t)).toBe('0,0\u00a0điểm phần trăm');
    expect(findChange(ends(null, 50))).toBeNull();
    expect(findChange(ends(50, 60, { isPart: true }))).toBeNull();
  });
});

describe('layoutSlope', () => {
  const layout = layoutSlope(input);
  const slopeOf = (id: string) => layout.drawn.find((one) => one.id === id);

  it('joins two whole ends, leaves one end or a part alone, and hollows the part', () => {
    expect(slopeOf('hai-phong')).toMatchObject({ isJoined: true, colour: 'series-1' });
    expect(slopeOf('hcm')).toMatchObject({ isJoined: false, dots: [{ side: 'to' }] });
    expect(slopeOf('brvt')).toMatchObject({ isJoined: false, dots: [{ mark: 'reported' }, { mark: 'incomplete' }] });
  });

  it('draws all others as one path, their lone ends as another', () => {
    expect(layout.context.path.match(/M/g)).toHaveLength(8);
    expect(layout.context.lonePath.match(/h0/g)).toHaveLength(4);
  });

  it('names both ends, with a period of its own where that is another', () => {
    const lines = (side: 'from' | 'to', width = 860) =>
      layoutSlope({ ...input, width }).labels.find((label) => label.id === 'hai-phong' && label.side === side)?.lines;
    expect(lines('to', 1240)).toEqual(['Hải Phòng 67,35% (11/2024)']);
    expect(lines('from')).toEqual(['Hải Phòng 55,2%']);
    expect(lines('from', 304)).toEqual(['55,2%']);
  });

  const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
  const anyEntries = fc.array(fc.tuple(value, value), { maxLength: 9 }).map((pairs) =>
    pairs.map(
      ([from, to], index): SlopeEntry => ({
        id: `p${index}`,
        name: `Tỉnh có tên dài ${index}`,
        role: index === 0 ? 'focus' : index < 6 ? 'peer' : 'context',
        from: examplePoint('2018', from),
        to: examplePoint('2024', to),
      }),
    ),
  );

  it('keeps dots within the plot and labels within the picture, apart, at any width', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 304, max: 1240 }), (entries, width) => {
        const { plot, drawn, labels, fontSize } = layoutSlope({ ...input, entries, width, height: 300 });
        expect(plot.right - plot.left).toBeGreaterThan(80);
        for (const { y } of drawn.flatMap(({ dots }) => dots)) {
          expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(y).toBeLessThanOrEqual(plot.bottom + 1e-6);
        }
        for (const side of ['from', 'to'] as const) {
          const own = labels.filter((label) => label.side === side);
          for (const [index, { lines, x, top, height }] of own.entries()) {
            const widest = Math.max(...lines.map((line) => measureText(line, { size: fontSize, weight: 600 })));
            expect(side === 'from' ? x - widest : width - x - widest).toBeGreaterThanOrEqual(-1);
            expect(top + height).toBeLessThanOrEqual((own[index + 1]?.top ?? Number.POSITIVE_INFINITY) + 1e-6);
          }
        }
      }),
    );
  });

  it('bears no place at all', () => {
    expect(layoutSlope({ ...input, entries: [] })).toMatchObject({ drawn: [], labels: [], more: [] });
  });
});
