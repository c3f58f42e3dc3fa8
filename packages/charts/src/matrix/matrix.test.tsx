import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { exampleTranslate as t } from '../examples/example-data.ts';
import { layoutMatrix, type MatrixColumn, type MatrixRow, MatrixTable, moveInMatrix } from './index.ts';
import { makeMatrix, matrixExamples } from './matrix.examples.tsx';

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

describe('moveInMatrix', () => {
  it('stays within, and comes back the way it went', () => {
    const sides = fc.record({ rows: fc.integer({ min: 1, max: 70 }), columns: fc.integer({ min: 1, max: 70 }) });
    const opposite = new Map([
      ['ArrowLeft', 'ArrowRight'],
      ['ArrowUp', 'ArrowDown'],
      ['PageUp', 'PageDown'],
    ]);
    fc.assert(
      fc.property(sides, fc.nat(), fc.nat(), fc.constantFrom(...keys), (size, row, column, key) => {
        const from = { row: row % size.rows, column: column % size.columns };
        const to = moveInMatrix(key, from, size);
        expect(to?.row).toBeGreaterThanOrEqual(0);
        expect(to?.row).toBeLessThan(size.rows);
        expect(to?.column).toBeGreaterThanOrEqual(0);
        expect(to?.column).toBeLessThan(size.columns);
        const back = opposite.get(key);
        const isInside = from.row >= 10 && from.column >= 1;
        if (to && back && isInside) expect(moveInMatrix(back, to, size)).toEqual(from);
      }),
    );
  });

  it('has nothing to say to other keys', () => {
    expect(moveInMatrix('a', { row: 0, column: 0 }, { rows: 2, columns: 2 })).toBeUndefined();
  });
});

describe('layoutMatrix', () => {
  it('gives upright names the height their two lines need, up to a limit', () => {
    const short = layoutMatrix(['Thư viện'], 'marks');
    const long = layoutMatrix(['Tỷ lệ thôn, tổ dân phố có nhà văn hóa', 'Thư viện'], 'marks');
    const endless = layoutMatrix(['Tỷ lệ thôn, tổ dân phố có nhà văn hóa '.repeat(9)], 'marks');
    expect(long.headHeight).toBeGreaterThan(short.headHeight);
    expect(endless.headHeight).toBe(232);
    expect(layoutMatrix([], 'marks')).toEqual(short);
  });

  it('gives level names the lines they need', () => {
    const one = layoutMatrix(['Di sản'], 'counts');
    expect(layoutMatrix(['Di sản', 'Thiết chế văn hóa và thể thao cơ sở'], 'counts').headHeight).toBeGreaterThan(
      one.headHeight,
    );
  });
});

const words = (row: MatrixRow, { name }: MatrixColumn): string => `${row.name}: ${name}`;

function show(size: Parameters<typeof makeMatrix>[0], describeCell = words) {
  const { rows, columns } = makeMatrix(size);
  const view = (order: readonly MatrixRow[]) => (
    <MatrixTable
      caption="Số liệu"
      corner="Tỉnh"
      groups={[{ id: 'all', name: 'Vùng', rows: order }]}
      columns={columns}
      form="marks"
      describe={describeCell}
      t={t}
    />
  );
  const { rerender } = render(view(rows));
  return { rows, columns, reorder: (order: readonly MatrixRow[]) => rerender(view(order)) };
}

describe('MatrixTable', () => {
  it('is a table with a head for every row and column, and a link for every known cell', () => {
    const { rows } = show({ rows: 4, columns: 3 });
    const table = screen.getByRole('table', { name: 'Số liệu' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
    expect(within(table).getAllByRole('rowheader').length).toBeGreaterThanOrEqual(4);
    expect(within(table).getAllByRole('cell')).toHaveLength(12);
    const known = rows.flatMap(({ cells }) => cells).filter(({ href }) => href !== null);
    expect(table.querySelectorAll('td a')).toHaveLength(known.length);
  });

  it('walks by keys and says each cell it comes to', async () => {
    const user = userEvent.setup();
    show({ rows: 3, columns: 3 });
    await user.tab();
    const said = screen.getByRole('status');
    expect(screen.getByRole('application')).toBe(document.activeElement);
    expect(said.textContent).toBe('Tỉnh 1: Tỷ lệ thôn, tổ dân phố có nhà văn hóa đạt chuẩn');
    await user.keyboard('{ArrowRight}');
    expect(said.textContent).toBe('Tỉnh 1: Chỉ số 2');
    await user.keyboard('{ArrowDown}{End}');
    expect(said.textContent).toBe('Tỉnh 2: Chỉ số 3');
    expect(document.querySelectorAll('[data-active]')).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(said.textContent).toBe('');
    expect(document.querySelectorAll('[data-active]')).toHaveLength(0);
  });

  it('follows the link of the cell under the walk', async () => {
    const user = userEvent.setup();
    show({ rows: 2, columns: 2 });
    const followed = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('click', followed);
    await user.tab();
    await user.keyboard('{Enter}');
    document.removeEventListener('click', followed);
    expect(followed).toHaveBeenCalledOnce();
    const [[event] = []] = followed.mock.calls;
    expect(event?.target).toBe(document.querySelector('a[href="#cell-0"]'));
  });

  it('stays on its cell when the rows are sorted anew', async () => {
    const user = userEvent.setup();
    const { rows, reorder } = show({ rows: 3, columns: 2 });
    await user.tab();
    await user.keyboard('{ArrowDown}');
    const before = screen.getByRole('status').textContent;
    reorder(rows.toReversed());
    expect(screen.getByRole('status').textContent).toBe(before);
    expect(document.querySelector('[data-active]')?.parentElement?.dataset.row).toBe('r1');
  });

  it('says what the pointer is over, without announcing it', async () => {
    const user = userEvent.setup();
    show({ rows: 2, columns: 2 });
    const [, second] = screen.getAllByRole('cell');
    if (second) await user.hover(second);
    expect(screen.getByText('Tỉnh 1: Chỉ số 2')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('draws again only the rows the walk touches', async () => {
    const user = userEvent.setup();
    show({ rows: 30, columns: 30 });
    await user.tab();
    const changed: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        if (target instanceof HTMLElement && target.tagName === 'TD')
          changed.push(target.parentElement?.dataset.row ?? '');
      }
    });
    observer.observe(document.body, { attributes: true, subtree: true, childList: true });
    await user.keyboard('{ArrowDown}');
    observer.disconnect();
    expect(new Set(changed)).toEqual(new Set(['r0', 'r1']));
  });

  it.each(Object.entries(matrixExamples))('draws the example: %s', (_, Example) => {
    const { container } = render(<Example />);
    expect(container.querySelectorAll('td').length).toBeGreaterThan(0);
  });
});
