import { createTranslator } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePoint } from '../examples/example-data.ts';
import { measureText } from '../text-metrics/index.ts';
import { layoutSpine, type SpineRow } from './index.ts';
import { awkwardRows, spinePlaces } from './spine.examples.tsx';
import { toSpineScale } from './spine-scale.ts';
import { spreadLanes } from './spread-lanes.ts';

const t = createTranslator('vi');
const wide = layoutSpine({ places: spinePlaces, rows: awkwardRows, width: 1200, t });
const rowOf = (id: string) => {
  const row = wide.rows.find((one) => one.id === id);
  if (!row) throw new RangeError(id);
  return row;
};

describe('toSpineScale', () => {
  const track = { left: 100, right: 300, outside: 10 };
  const row = (lowest: number, highest: number, direction: SpineRow['direction']): SpineRow => ({
    id: 'a',
    name: 'A',
    href: null,
    style: { unit: 'count', decimals: 0 },
    direction,
    of: 2,
    due: 10,
    spread: null,
    range: { lowest, highest },
    nation: null,
    marks: [],
  });

  it('mirrors where lower is better, so that better is always to the right', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (a, b, at) => {
        const ends = [Math.min(a, b), Math.max(a, b)] as const;
        const up = toSpineScale(row(...ends, 'up'), track)?.(at);
        const down = toSpineScale(row(...ends, 'down'), track)?.(at);
        expect((up?.x ?? 0) + (down?.x ?? 0)).toBeCloseTo(track.left + track.right, 6);
        expect(toSpineScale(row(...ends, 'neutral'), track)?.(at)).toEqual(up);
        expect(up?.isOutside).toBe(at < ends[0] || at > ends[1]);
      }),
    );
  });

  it('puts a row of one value in its middle, and one of none nowhere', () => {
    expect(toSpineScale(row(5, 5, 'up'), track)?.(5)).toEqual({ x: 200, isOutside: false });
    expect(toSpineScale({ ...row(5, 5, 'up'), range: null }, track)).toBeUndefined();
  });
});

describe('spreadLanes', () => {
  it('keeps marks apart, the first on the line', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 5 }), (places) => {
        const lanes = spreadLanes(places, 12);
        expect(lanes[0]).toBe(0);
        for (const [index, x] of places.entries()) {
          for (const [other, otherX] of places.entries()) {
            if (other !== index && Math.abs(x - otherX) < 12) {
              expect(Math.abs((lanes[index] ?? 0) - (lanes[other] ?? 0))).toBeGreaterThanOrEqual(12);
            }
          }
        }
      }),
    );
  });
});

describe('layoutSpine', () => {
  it('prints the better end at the right', () => {
    expect(rowOf('village-houses').ends.map(({ text }) => text)).toEqual(['12,4%', '100,0%']);
    expect(rowOf('degraded').ends.map(({ text }) => text)).toEqual(['61,7%', '2,1%']);
  });

  it('draws neither band nor median where under half have a figure, and says how many', () => {
    const thin = rowOf('books');
    expect(thin.band).toBeNull();
    expect(thin.line).not.toBeNull();
    expect(thin.remarks.map(({ text }) => text).join(' ')).toBe(
      '9 trong 63 địa phương Không tìm thấy số liệu: Đà Nẵng, Thành phố Hồ Chí Minh, Bà Rịa – Vũng Tàu',
    );
    const told = (id: string) =>
      rowOf(id)
        .remarks.map(({ text }) => text)
        .join(' ');
    expect(told('degraded')).toBe(
      '52 trong 63 địa phương Không tìm thấy số liệu: Bà Rịa – Vũng Tàu Đà Nẵng: số liệu không được công khai',
    );
    expect(told('cinemas')).toBe(
      'không địa phương nào trong 34 địa phương có số liệu công bố Bà Rịa – Vũng Tàu: không phải đơn vị hành chính của năm đó',
    );
    expect(rowOf('cinemas')).toMatchObject({ line: null, ends: [], marks: [] });
  });

  it('leaves out a nation that is off the scale, and sets a mark past the ends outside them', () => {
    expect(rowOf('relics').nation).toBeNull();
    expect(rowOf('village-houses').nation).not.toBeNull();
    const outside = rowOf('relics').marks.find(({ placeId }) => placeId === 'brvt');
    expect(outside?.isOutside).toBe(true);
    expect(outside?.x).toBeLessThan(wide.track.left);
  });

  it('tells places apart by shape, and hollows what is flagged or of a part', () => {
    const relics = rowOf('relics').marks;
    expect(new Set(relics.map(({ shape }) => shape)).size).toBe(5);
    expect(relics.map(({ mark }) => mark)).toEqual([
      'reported',
      'incomplete',
      'provisional',
      'incomplete',
      'incomplete',
    ]);
  });

  it('moves the values of the ends under a scale that they would leave too little', () => {
    const { rows, track, isNarrow } = layoutSpine({ places: spinePlaces, rows: awkwardRows, width: 640, t });
    expect(isNarrow).toBe(false);
    expect(track.right - track.left).toBeGreaterThan(260);
    const [row] = rows;
    for (const { y } of row?.ends ?? []) expect(y).toBeGreaterThan((row?.middle ?? 0) + 8);
    expect(wide.rows[0]?.ends[0]?.y).toBe(wide.rows[0]?.middle);
  });

  it('names over the rows where it is narrow, with nothing cut off', () => {
    const narrow = layoutSpine({ places: spinePlaces, rows: awkwardRows, width: 304, t });
    expect(narrow.isNarrow).toBe(true);
    for (const [index, row] of narrow.rows.entries()) {
      expect(row.name.map(({ text }) => text).join(' ')).toBe(awkwardRows[index]?.name);
      const lowestText = Math.max(...[...row.name, ...row.remarks].map(({ y }) => y));
      for (const { y } of row.marks) expect(y - narrow.markRadius).toBeGreaterThan(lowestText);
    }
  });

  const share = fc.double({ min: 0, max: 100, noNaN: true });
  const anyRow = fc
    .record({
      values: fc.array(fc.option(share, { nil: null }), { minLength: 5, maxLength: 5 }),
      known: fc.array(share, { minLength: 5, maxLength: 5 }),
      direction: fc.constantFrom('up', 'down', 'neutral'),
    })
    .map(({ values, known, direction }, index = 0): SpineRow => {
      const [lowest = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, highest = 0] = known.toSorted(
        (a, b) => a - b,
      );
      return {
        id: `r${index}`,
        name: 'Tỷ lệ thôn, tổ dân phố có nhà văn hóa',
        href: null,
        style: { unit: 'percent', decimals: 1 },
        direction: direction as SpineRow['direction'],
        of: 40,
        due: 63,
        spread: { lowest, lowerQuartile, median, upperQuartile, highest },
        range: null,
        nation: median,
        marks: spinePlaces.map(({ id }, at) => ({
          placeId: id,
          point: examplePoint('2024', values[at] ?? null),
          say: null,
        })),
      };
    });

  it('keeps marks within the picture, off its texts, and rows within their height, at any width', () => {
    fc.assert(
      fc.property(anyRow, fc.integer({ min: 300, max: 1240 }), (row, width) => {
        const { rows, height, track, markRadius, fontSize } = layoutSpine({
          places: spinePlaces,
          rows: [row],
          width,
          t,
        });
        expect(track.right - track.left).toBeGreaterThanOrEqual(260);
        const [placed] = rows;
        expect(placed?.height).toBe(height);
        for (const { x, y } of placed?.marks ?? []) {
          expect(x - markRadius).toBeGreaterThanOrEqual(0);
          expect(x + markRadius).toBeLessThanOrEqual(width);
          expect(y - markRadius).toBeGreaterThanOrEqual(0);
          expect(y + markRadius).toBeLessThanOrEqual(height);
        }
        for (const { text, x, anchor } of [...(placed?.ends ?? []), ...(placed?.name ?? [])]) {
          const own = measureText(text, { size: fontSize - 1 });
          const left = anchor === 'end' ? x - own : x;
          expect(left).toBeGreaterThanOrEqual(-1e-6);
          expect(left + own).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
    );
  });

  it('bears no row and no place', () => {
    expect(layoutSpine({ places: [], rows: [], width: 640, t })).toMatchObject({ rows: [], height: 0 });
  });
});
