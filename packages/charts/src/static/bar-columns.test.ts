import { createTranslator } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBars } from '../bars/layout-bars.ts';
import { awkwardEntries, barsCases, exampleLevels, fullEntries } from '../examples/bars-cases.ts';
import { readDrawing } from '../testing/read-drawing.ts';
import { drawBarsFigure } from './index.ts';
import { countBarColumns, heightInColumns, placeBarColumns } from './place-bar-columns.ts';

const t = createTranslator('vi');
const nation = awkwardEntries.filter(({ role }) => role === 'nation');
const input = { period: '2024', direction: 'up', style: { unit: 'percent', decimals: 1 }, t } as const;
const full = layoutBars({ ...input, entries: [...nation, ...fullEntries], levels: exampleLevels, width: 280 });

describe('columns of bars', () => {
  it('have every row once, in its order, by one scale, within one height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (count) => {
        const columns = placeBarColumns(full, count);
        const rows = columns.flatMap(({ layout }) => layout.rows);
        expect(rows.map(({ id, x0, x1 }) => [id, x0, x1])).toEqual(full.rows.map(({ id, x0, x1 }) => [id, x0, x1]));
        for (const [index, { layout, x }] of columns.entries()) {
          expect(layout.rows[0]?.y).toBeCloseTo(full.rows[0]?.y ?? 0);
          expect(layout.plot.bottom).toBeLessThanOrEqual(heightInColumns(full, count) + 1e-6);
          if (index > 0) expect(x).toBeGreaterThan((columns[index - 1]?.x ?? 0) + full.width);
        }
      }),
    );
  });

  it('are as many as the width holds, and none of a ranking too short to be cut', () => {
    expect(countBarColumns({ ...full, width: 1150 })).toBe(4);
    expect(countBarColumns({ ...full, width: 540 })).toBe(1);
    expect(countBarColumns({ ...full, width: 1150, rows: full.rows.slice(0, 15) })).toBe(1);
  });

  it('show 63 bars on a slide in letters of half their size at least, nation and levels named once', () => {
    const entries = [...nation, ...fullEntries];
    const figure = { ...barsCases['sixty-three'], entries, levels: exampleLevels };
    const drawn = drawBarsFigure({ ...figure, frame: { width: 960, height: 540 } });
    const { width, texts } = readDrawing(drawn.svg);
    expect(960 / width).toBeGreaterThan(0.5);
    expect(drawn.svg.match(/data-bar=/g)).toHaveLength(64);
    expect(drawn.svg.match(/data-column=/g)?.length).toBeGreaterThan(1);
    const plot = texts.filter(({ isPlot }) => isPlot).map(({ text }) => text);
    expect(plot.filter((text) => text === 'Cả nước')).toHaveLength(1);
    expect(plot.filter((text) => text.includes('100,0% trở lên'))).toHaveLength(1);
    const columns = drawn.svg.split('data-column=').map((part) => part.match(/data-level=/g)?.length);
    expect(new Set(columns)).toEqual(new Set([2]));
  });

  it('are not needed on a page or in a picture as high as it likes', () => {
    const { svg } = drawBarsFigure({ ...barsCases['sixty-three'], frame: { width: 1200 } });
    expect(svg).not.toContain('data-column');
  });
});
