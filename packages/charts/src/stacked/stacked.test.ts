import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { examplePoint, exampleYears } from '../examples/example-data.ts';
import { awkwardParts, stackedExample } from '../examples/stacked-cases.ts';
import { measureText } from '../text-metrics/index.ts';
import { layoutStacked, type StackedLayout, type StackedSeries, toCountStyle } from './index.ts';
import { stackSeries } from './stack-series.ts';

const t = createTranslator('vi');
const columns = { periods: ['2022', '2023', '2024'], measure: 'stock' } as const;
const style = { kind: 'count', unit: 'relics', decimals: 0 } as const;

function part(id: string, values: readonly (number | null)[], more: Partial<StackedSeries> = {}): StackedSeries {
  return { id, name: id, role: 'peer', points: exampleYears(2022, values), ...more };
}

function layout(series: readonly StackedSeries[], more: Partial<Parameters<typeof layoutStacked>[0]> = {}) {
  return layoutStacked({ series, ...columns, parts: 'areas', style, t, width: 640, height: 320, ...more });
}

function heightsOf({ bars }: StackedLayout) {
  return bars.map(({ segments }) => segments.map(({ top, bottom }) => bottom - top));
}

describe('stackSeries', () => {
  it('adds up, and calls whole only what has a whole figure of every part', () => {
    const { columns: found } = stackSeries({
      ...columns,
      series: [part('a', [1, 2, 3]), part('b', [10, null, 30]), part('c', [100, 200, 300])],
    });
    expect(found.map(({ value, have, due, isWhole }) => [value, have, due, isWhole])).toEqual([
      [111, 3, 3, true],
      [202, 2, 3, false],
      [333, 3, 3, true],
    ]);
  });

  it('has no whole with a figure of a part, or an incomplete one', () => {
    for (const flags of [{ isPart: true }, { complete: false }]) {
      const own = part('a', [], { points: [examplePoint('2022', 5, flags)] });
      const [first] = stackSeries({ ...columns, series: [own, part('b', [1])] }).columns;
      expect(first).toMatchObject({ value: 6, have: 1, due: 2, isWhole: false });
    }
  });

  it('counts as due neither a place that did not exist nor one that the indicator is not for', () => {
    const late = part('late', [null, 4, 4], { exists: { validFrom: '2023-01-01', validTo: null } });
    const inland = part('inland', [], { points: [examplePoint('2022', null, { absence: 'not-applicable' })] });
    const [first] = stackSeries({ ...columns, series: [part('a', [1, 1, 1]), late, inland] }).columns;
    expect(first).toMatchObject({ value: 1, due: 1, isWhole: true });
  });

  it('refuses what is below zero', () => {
    expect(() => stackSeries({ ...columns, series: [part('a', [3, -1])] })).toThrow(/zero.*a has -1/u);
  });

  it('keeps five parts in colour, the focus lowest, and puts the others together', () => {
    const many = Array.from({ length: 9 }, (_, index) => part(`p${index}`, [index]));
    const { parts } = stackSeries({ ...columns, series: [...many, part('me', [1], { role: 'focus' })] });
    expect(parts.map(({ id, colour }) => [id, colour])).toEqual([
      ['me', 'series-1'],
      ['p0', 'series-2'],
      ['p1', 'series-3'],
      ['p2', 'series-4'],
      ['p3', 'series-5'],
      ['others', 'context'],
    ]);
    expect(parts.at(-1)?.series).toHaveLength(5);
  });
});

describe('toCountStyle', () => {
  it('lets only counts be added up', () => {
    const count = { unit: 'relics', decimals: 0 } as const;
    expect(toCountStyle(count, { kind: 'count' })).toEqual({ ...count, kind: 'count' });
    expect(toCountStyle(count, { kind: 'distinct' })).toBeNull();
    expect(toCountStyle({ unit: 'percent', decimals: 1 }, { kind: 'ratio' })).toBeNull();
    expect(toCountStyle({ unit: 'books_per_person', decimals: 2 }, { kind: 'count' })).toBeNull();
  });
});

describe('layoutStacked', () => {
  it('stands from zero on one scale, part on part', () => {
    const found = layout([part('a', [10, 20, 40]), part('b', [10, 20, 40])]);
    const heights = heightsOf(found);
    const unit = (heights[0]?.[0] ?? 0) / 10;
    expect(unit).toBeGreaterThan(0);
    expect(heights.flat().map((own) => Math.round(own / unit))).toEqual([10, 10, 20, 20, 40, 40]);
    for (const { segments, top } of found.bars) {
      expect(segments[0]?.bottom).toBeCloseTo(found.plot.bottom);
      expect(segments[1]?.bottom).toBeCloseTo(segments[0]?.top ?? 0);
      expect(segments[1]?.top).toBeCloseTo(top);
    }
    expect(found.ticks[0]?.at).toBe(0);
  });

  it('writes a total over whole bars only; the others are open and say how many of how many', () => {
    const { bars } = layout([part('a', [1100, 1200, 1300]), part('b', [1, null, 3])]);
    expect(bars.map(({ text }) => text?.text)).toEqual(['1.101', '1/2', '1.303']);
    expect(bars.map(({ openTop }) => openTop !== null)).toEqual([false, true, false]);
  });

  it('labels the last whole bar, and says its period where later ones follow', () => {
    const found = layout([part('a', [10, 20, 30]), part('b', [1, 2, null])]);
    expect(found.labelled?.column.period).toBe('2023');
    expect(found.labels.map(({ lines }) => lines.join(' '))).toEqual(['b 2 (2023)', 'a 20 (2023)']);
  });

  it('names what is in grey by how many are due then, and by how many of them have a figure', () => {
    const grey = (id: string, values: readonly (number | null)[], validTo: string | null = null) =>
      part(id, values, { role: 'context', exists: { validFrom: '2000-01-01', validTo } });
    const labelOf = (series: readonly StackedSeries[]) => layout(series).labels.map(({ lines }) => lines.join(' '));
    const ended = grey('ended', [9], '2023-01-01');
    expect(labelOf([ended, grey('a', [1, 1, 1]), grey('b', [2, 2, 2])])).toEqual(['2 địa phương 3']);
    expect(labelOf([grey('a', [null, null, 1]), grey('b', []), part('me', [4, 4, 4])])).toEqual([
      '1/2 địa phương khác 1',
      'me 4',
    ]);
  });

  it('as shares fills each whole bar, and leaves out what has no whole', () => {
    const found = layout([part('a', [30, 20, 0]), part('b', [10, null, 0])], { isShare: true });
    const [first = [], ...others] = heightsOf(found);
    expect(first[0]).toBeCloseTo((found.plot.bottom - found.plot.top) * 0.75);
    expect(found.bars[0]?.top).toBeCloseTo(found.plot.top);
    expect(others).toEqual([[], []]);
    expect(found.bars.map(({ text }) => text?.text)).toEqual(['40', '1/2', '0']);
    expect(found.labels.map(({ lines }) => lines[0])).toEqual(['b 25,0% (2022)', 'a 75,0% (2022)']);
  });

  it.each([260, 320, 500, 802])('lets no words overlap or leave the picture at %i px', (width) => {
    for (const isShare of [false, true]) {
      const found = layoutStacked({ ...stackedExample, isShare, width, height: 320 });
      const { labels, bars, fontSize, height } = found;
      for (const [index, { top, height: own, lines, textX }] of labels.entries()) {
        const below = labels[index + 1];
        if (below) expect(top + own).toBeLessThanOrEqual(below.top + 1e-6);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + own).toBeLessThanOrEqual(height);
        for (const line of lines) {
          expect(textX + measureText(line, { size: fontSize, weight: 600 })).toBeLessThanOrEqual(width + 1);
        }
      }
      expect(labels).toHaveLength(5);
      const boxes = bars.flatMap(({ text }) => {
        if (text === null) return [];
        const half = measureText(text.text, { size: fontSize }) / 2;
        return [{ from: text.x - half, to: text.x + half, y: text.y }];
      });
      expect(boxes.length).toBeGreaterThan(1);
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const isApart = box.to <= other.from || other.to <= box.from || Math.abs(box.y - other.y) >= fontSize;
          expect(isApart).toBe(true);
        }
      }
    }
  });

  it('marks a flagged figure within its part, never a sum', () => {
    const { bars } = layoutStacked({ ...stackedExample, width: 802, height: 400 });
    const marks = bars.flatMap(({ column, segments }) =>
      segments.flatMap(({ partId, mark }) => (mark ? [`${column.period} ${partId} ${mark.mark}`] : [])),
    );
    expect(marks).toEqual(['2020 da-nang provisional', '2020 hue disagrees', '2021 hue incomplete']);
  });

  it('rules off a break between bars', () => {
    const { breaks, plot, slot } = layoutStacked({ ...stackedExample, series: awkwardParts, width: 802, height: 400 });
    expect(breaks.map(({ x }) => Math.round((x - plot.left) / slot))).toEqual([3]);
  });
});
