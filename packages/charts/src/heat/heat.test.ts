import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { examplePoint, exampleYears } from '../examples/example-data.ts';
import { countHeatExample, fullHeatExample, heatExample } from '../examples/heat-cases.ts';
import type { FigureSeries } from '../figure/index.ts';
import { measureText } from '../text-metrics/index.ts';
import { findHeatStop, listHeatTracks } from './heat-tracks.ts';
import { type HeatLayout, type HeatLayoutInput, layoutHeat } from './index.ts';

const t = createTranslator('vi');

function place(id: string, values: readonly (number | null)[], more: Partial<FigureSeries> = {}): FigureSeries {
  return { id, name: id, role: 'context', points: exampleYears(2020, values), ...more };
}

const small: Omit<HeatLayoutInput, 'series'> = {
  ...{ width: 640, height: null, t },
  periods: ['2020', '2021', '2022'],
  measure: 'stock',
  style: { unit: 'percent', decimals: 1 },
};

function fillsOf({ rows }: HeatLayout): readonly (readonly string[])[] {
  return rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell === null) return 'no unit';
      if (cell.fill === null) return 'plain';
      return cell.fill.kind === 'class' ? String(cell.fill.index) : cell.fill.hatch;
    }),
  );
}

describe('layoutHeat', () => {
  it('keeps the order of its rows, the nation apart at the top', () => {
    const series = [place('b', [1]), place('vn', [2], { role: 'nation' }), place('a', [3])];
    const { rows, apart } = layoutHeat({ ...small, series });
    expect(rows.map(({ id }) => id)).toEqual(['vn', 'b', 'a']);
    const [nation, first] = rows;
    expect(apart?.y).toBeGreaterThanOrEqual((nation?.top ?? 0) + (nation?.height ?? 0));
    expect(apart?.y).toBeLessThan(first?.top ?? 0);
  });

  it('shades by five classes over all periods, and each kind of blank by a texture of its own', () => {
    const blanks = place('blanks', [], {
      points: [
        examplePoint('2020', null, { absence: 'withheld' }),
        examplePoint('2021', 40, { isPart: true }),
        examplePoint('2022', 55, { complete: false }),
      ],
    });
    const late = place('late', [null, null, 5], { exists: { validFrom: '2021-06-01', validTo: null } });
    const found = layoutHeat({ ...small, series: [place('a', [0, 50, 100]), blanks, late] });
    expect(found.scale?.limits).toEqual([0, 20, 40, 60, 80, 100]);
    expect(fillsOf(found)).toEqual([
      ['0', '2', '4'],
      ['withheld', 'part', '2'],
      ['no unit', 'not-found', '0'],
    ]);
    expect(found.legend.items.map(({ key }) => key)).toEqual([
      ...['class-1', 'class-2', 'class-3', 'class-4', 'class-5'],
      ...['part', 'not-found', 'withheld', 'no-unit'],
    ]);
    expect(found.legend.items[0]?.lines).toEqual(['từ 0 đến dưới 20']);
    expect(found.legend.head?.text).toBe('Đơn vị: %');
  });

  it('has no row for a place that was none in all of its periods', () => {
    const ended = place('ended', [], { exists: { validFrom: '1991-01-01', validTo: '2008-08-01' } });
    const { rows, legend } = layoutHeat({ ...small, series: [ended, place('a', [1, 2, 3])] });
    expect(rows.map(({ id }) => id)).toEqual(['a']);
    expect(legend.items.map(({ key }) => key)).not.toContain('no-unit');
  });

  it('leaves a total of counts without a class, and a mean in one', () => {
    const counts = layoutHeat({ ...countHeatExample, width: 802, height: null });
    expect(fillsOf(counts)[0]?.slice(0, 5)).toEqual(['plain', 'plain', 'plain', 'plain', 'plain']);
    expect(counts.isNationPlain).toBe(true);
    // The scale is the places'.
    expect(counts.scale?.limits.at(-1)).toBeLessThan(9000);
    const shares = layoutHeat({ ...heatExample, width: 802, height: null });
    expect(fillsOf(shares)[0]?.[0]).toBe('2');
    expect(shares.isNationPlain).toBe(false);
  });

  it('writes values where they have room, and marks flags everywhere', () => {
    const wide = layoutHeat({ ...heatExample, width: 802, height: null });
    const narrow = layoutHeat({ ...heatExample, width: 300, height: null });
    expect(wide.isNarrow).toBe(false);
    expect(narrow.isNarrow).toBe(true);
    const marksOf = ({ rows }: HeatLayout) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.mark ? `${cell.period} ${cell.mark.mark}` : [])));
    expect(marksOf(wide)).toEqual([
      '2021 provisional',
      '2022 estimated',
      '2024 disagrees',
      '2020 incomplete',
      '2022 disagrees',
    ]);
    expect(marksOf(narrow)).toEqual(marksOf(wide));
  });

  it.each([260, 320, 802])('keeps all words within the picture and its cells at %i px', (width) => {
    for (const example of [heatExample, fullHeatExample, countHeatExample]) {
      const { rows, periods, legend, fontSize, valueSize, swatch } = layoutHeat({ ...example, width, height: null });
      const font = { size: fontSize, weight: 600 } as const;
      for (const { nameLines, left, cells } of rows) {
        for (const line of nameLines) expect(measureText(line, font)).toBeLessThanOrEqual(left - 8 + 1);
        for (const cell of cells) {
          if (!cell) continue;
          expect(cell.x + cell.width).toBeLessThanOrEqual(width + 1e-6);
          if (!cell.text) continue;
          const half = measureText(cell.text.text, { size: valueSize }) / 2;
          expect(cell.text.x - half).toBeGreaterThanOrEqual(cell.x);
          expect(cell.text.x + half).toBeLessThanOrEqual(cell.x + cell.width);
          // A sign stands beside the value, or over its end.
          if (cell.mark && cell.mark.y + cell.mark.radius > cell.text.y - valueSize * 0.35) {
            expect(cell.text.x + half).toBeLessThanOrEqual(cell.mark.x - cell.mark.radius);
          }
        }
      }
      for (const [index, { text, x }] of periods.entries()) {
        const half = measureText(text, { size: fontSize }) / 2;
        expect(x + half).toBeLessThanOrEqual(width + 1e-6);
        const next = periods[index + 1];
        if (next) expect(x + half).toBeLessThan(next.x - measureText(next.text, { size: fontSize }) / 2);
      }
      for (const { lines, x } of legend.items) {
        for (const line of lines) {
          expect(x + swatch.width + measureText(line, { size: fontSize })).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it('writes the values of 63 places and 16 years at the width of a page', () => {
    const { rows, isNarrow } = layoutHeat({ ...fullHeatExample, width: 802, height: null });
    expect(rows).toHaveLength(63);
    expect(isNarrow).toBe(false);
  });

  it('sets rows in blocks side by side in a low and wide room, none left out', () => {
    const { rows, height, periods } = layoutHeat({ ...fullHeatExample, width: 1600, height: 800 });
    expect(new Set(rows.map(({ left }) => left)).size).toBe(2);
    expect(rows).toHaveLength(63);
    expect(height).toBeLessThanOrEqual(800);
    expect(periods.filter(({ text }) => text === '2024')).toHaveLength(2);
    // Higher rows instead, where that is enough.
    const few = layoutHeat({ ...heatExample, width: 802, height: 500 });
    expect(new Set(few.rows.map(({ left }) => left)).size).toBe(1);
    expect(few.height).toBeGreaterThan(layoutHeat({ ...heatExample, width: 802, height: null }).height);
    expect(few.height).toBeLessThanOrEqual(500);
  });
});

describe('findHeatStop', () => {
  const layout = layoutHeat({ ...heatExample, width: 802, height: null });
  const tracks = listHeatTracks(layout);
  const row = layout.rows[1];
  const cell = row?.cells[9];

  it('finds the cell at a place, of a name the last figure, and nothing where there was no place', () => {
    if (!row || !cell) throw new RangeError('no cell');
    const y = row.top + 3;
    expect(findHeatStop(layout, tracks, { x: cell.x + 1, y })).toMatchObject({ trackId: 'hai-phong', id: '2024' });
    expect(findHeatStop(layout, tracks, { x: 4, y })).toMatchObject({ trackId: 'hai-phong', id: '2024' });
    expect(findHeatStop(layout, tracks, { x: 4, y: 2 })).toBeNull();
    const ended = layout.rows.find(({ id }) => id === 'ha-tay');
    expect(findHeatStop(layout, tracks, { x: cell.x + 1, y: (ended?.top ?? 0) + 3 })).toBeNull();
  });
});
