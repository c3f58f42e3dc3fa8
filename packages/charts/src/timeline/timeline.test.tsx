import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openTwin } from '../testing/open-twin.ts';
import { cellsOf, walkTwin } from '../testing/walk-twin.ts';
import { layoutTimeline } from './layout-timeline.ts';
import { awkwardEntries, timelineExamples } from './timeline.examples.tsx';

const day = '2026-11-22';
const rowOf = (id: string, width = 900) =>
  layoutTimeline({ entries: awkwardEntries, day, width }).rows.find((row) => row.id === id);

describe('layoutTimeline', () => {
  it('draws a period from its first day to its last, on one scale of years', () => {
    const { rows, left, right, ticks } = layoutTimeline({ entries: awkwardEntries, day, width: 900 });
    expect(rows.map(({ id }) => id)).not.toContain('undated');
    // 1998 to the end of 2030: 33 years.
    const perYear = (right - left) / 33;
    expect(rowOf('past')?.bar?.left).toBeCloseTo(left + 13 * perYear, 0);
    expect(rowOf('past')?.bar?.right).toBeCloseTo(left + 18 * perYear, 0);
    expect(rowOf('one-year')?.bar).toMatchObject({ kind: 'past' });
    expect(ticks.at(-1)?.text).toBe('2030');
  });

  it('tells what has ended from what goes on and from what states no end', () => {
    expect(rowOf('past')?.bar?.kind).toBe('past');
    expect(rowOf('running')?.bar?.kind).toBe('current');
    expect(rowOf('long')?.bar).toMatchObject({ kind: 'open', right: 900 - 16 });
    expect(rowOf('issued-only')?.bar).toBeNull();
    expect(rowOf('end-only')).toMatchObject({ issued: null, bar: { kind: 'past' } });
  });

  it('sets in what stands under another, and keeps names, marks and bars inside at every width', () => {
    expect(rowOf('running')?.lines[0]?.x).toBe(14);
    for (const width of [240, 320, 599, 600, 900, 1240]) {
      const layout = layoutTimeline({ entries: awkwardEntries, day, width });
      for (const { bar, issued, lines, top, height, middle } of layout.rows) {
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(middle).toBeGreaterThan(top);
        expect(middle).toBeLessThan(top + height);
        for (const x of [bar?.left, bar?.right, issued].filter((one) => typeof one === 'number')) {
          expect(x).toBeGreaterThanOrEqual(layout.left);
          expect(x).toBeLessThanOrEqual(layout.right + 0.001);
        }
      }
    }
  });
});

describe('TimelineFigure', () => {
  it('says at every stop what its table says, and links each name', async () => {
    const { container } = render(<div>{timelineExamples.awkward?.()}</div>);
    await openTwin();
    const keys = Array.from({ length: 5 }, () => 'ArrowDown');
    const stops = await walkTwin(container, keys);
    expect(stops).toHaveLength(6);
    for (const { said, row } of stops) {
      const { issued = '?', span = '?' } = cellsOf(row);
      expect(said).toContain(issued);
      expect(said).toContain(span);
    }
    expect(stops[0]?.said).toContain('25/5/2011');
    expect(screen.getByRole('img', { name: /6 văn bản có ngày, từ năm 1998 đến năm 2030/ })).toBeDefined();
    expect(container.querySelector('a.dinh-row-link')?.getAttribute('href')).toBe('/policies/past');
  });

  it('names those without a date in a note, and keeps them in the table', async () => {
    render(<div>{timelineExamples.awkward?.()}</div>);
    expect(screen.getByText(/1 văn bản không ghi ngày/)).toBeDefined();
    await openTwin();
    const row = within(screen.getByRole('table')).getByRole('row', { name: /undated/ });
    expect(row.textContent).toContain('không ghi ngày ban hành');
  });
});
