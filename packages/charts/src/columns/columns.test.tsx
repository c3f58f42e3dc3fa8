import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openTwin } from '../testing/open-twin.ts';
import { columnsExamples } from './columns.examples.tsx';
import { layoutColumns } from './index.ts';

const years = [
  { year: 2022, complete: 40, partial: 10 },
  { year: 2023, complete: 0, partial: 100 },
  { year: 2024, complete: 0, partial: 0 },
];
const box = { width: 300, height: 180, language: 'vi' } as const;

describe('layoutColumns', () => {
  it('draws from zero on one scale', () => {
    const { baseline, columns } = layoutColumns(years, box);
    const heights = columns.map(({ top, parting }) => [baseline - top, baseline - parting]);
    const [, highest] = heights.map(([whole]) => whole ?? 0);
    expect(heights[0]?.[0]).toBeCloseTo((highest ?? 0) / 2);
    expect(heights[0]?.[1]).toBeCloseTo((highest ?? 0) * 0.4);
    expect(heights[1]?.[1]).toBe(0);
    expect(heights[2]).toEqual([0, 0]);
  });

  it('leaves out numbers and years that have no room, but never the highest number', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ year: 1990 + index, complete: index + 1, partial: 0 }));
    const { columns } = layoutColumns(many, { ...box, width: 280 });
    expect(columns.filter(({ number }) => number).map(({ year }) => year)).toEqual([2029]);
    expect(columns.filter(({ yearText }) => yearText).map(({ year }) => year)).toEqual([1990, 2000, 2010, 2020]);
    expect(layoutColumns([], { ...box, width: 280 }).columns).toEqual([]);
  });

  it('keeps the outermost words inside the picture', () => {
    const narrow = Array.from({ length: 14 }, (_, index) => ({ year: 2000 + index, complete: 14 - index, partial: 0 }));
    const [first] = layoutColumns(narrow, { ...box, width: 240 }).columns;
    expect(first?.yearText?.x).toBeGreaterThanOrEqual(12);
    expect(first && first.x + first.width / 2).toBeLessThan(12);
  });

  it.each([
    ['2022-12-31', 1],
    ['2023-06-30', 1],
    ['2023-12-30', 1],
    ['2023-12-31', 2],
    ['2022-06-30', 0],
  ])(
    'rules off %s, the day to which the counts are complete, before column %i, and leaves its words room',
    (day, index) => {
      const breaks = [{ day, words: 'đầy đủ đến đó' }];
      const { slot, columns, breaks: placed } = layoutColumns(years, { ...box, breaks });
      expect(placed).toMatchObject([{ x: slot * index, lines: [{ text: 'đầy đủ đến đó' }] }]);
      const words = placed[0]?.lines.at(-1)?.y ?? 0;
      expect(Math.min(...columns.map(({ top }) => top - 18))).toBeGreaterThanOrEqual(words - 12);
    },
  );
});

describe('ColumnsFigure', () => {
  const figure = () => {
    const { container } = render(<div>{columnsExamples['complete, then partial']?.()}</div>);
    act(() => screen.getByRole('application').focus());
    return container;
  };
  const said = (): string => screen.getByRole('status').textContent ?? '';

  it('tells complete columns from dashed ones, and has a summary', () => {
    const container = figure();
    expect(screen.getByRole('img', { name: /nhiều nhất 60 mục/ })).toBeDefined();
    expect(container.querySelectorAll('.dinh-known')).toHaveLength(3);
    expect(container.querySelectorAll('.dinh-unknown')).toHaveLength(2);
  });

  it('says at every stop what the table says', async () => {
    const container = figure();
    await openTwin();
    act(() => screen.getByRole('application').focus());
    const user = userEvent.setup({ delay: null });
    const heard: string[] = [];
    const rows = [...container.querySelectorAll<HTMLElement>('tr[data-track]')];
    expect(rows).toHaveLength(5 + 5 + 2);
    for (const row of rows) {
      const { track = '', period = '' } = row.dataset;
      if (rows.find((one) => one.dataset.track === track) === row) {
        if (heard.length > 0) await user.keyboard('{ArrowDown}');
        await user.keyboard('{Home}');
      }
      const own = screen.getByRole('status').dataset;
      expect([own.track, own.period]).toEqual([track, period]);
      const cell = (name: string): string => row.querySelector(`[data-cell="${name}"]`)?.textContent ?? '';
      expect(said()).toContain([cell('value'), cell('flags')].filter((text) => text !== '').join('; '));
      heard.push(said());
      await user.keyboard('{ArrowRight}');
    }
    expect(heard.at(-1)).toContain('60\u00a0mục');
    expect(heard.at(-1)).toContain('chưa đầy đủ');
  });

  it('goes to the break with B, and says its words once', async () => {
    figure();
    const user = userEvent.setup({ delay: null });
    await user.keyboard('{Home}b');
    expect(said()).toMatch(/^đầy đủ đến 30\/6\/2022; sau đó: .*2022: 56\u00a0mục/);
    await user.keyboard('{ArrowRight}');
    expect(said()).toMatch(/2023: 60\u00a0mục/);
    expect(said()).not.toContain('30/6/2022');
  });
});
