import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Column, DataTable } from './data-table.tsx';

interface Row {
  readonly name: string;
  readonly count: number;
}

const columns: readonly Column<Row>[] = [
  { id: 'name', head: 'Tên', isRowHead: true, cell: (row) => row.name, sortKey: (row) => row.name },
  { id: 'count', head: 'Số', isNumber: true, cell: (row) => row.count, sortKey: (row) => row.count },
  { id: 'note', head: 'Ghi chú', cell: () => 'x' },
];
const rows: readonly Row[] = [
  { name: 'An Giang', count: 2 },
  { name: 'Đà Nẵng', count: 9 },
  { name: 'Huế', count: 5 },
];

const names = (): readonly (string | null)[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('DataTable', () => {
  it('sorts by the column pressed, the other way when pressed again, and says the direction', async () => {
    render(
      <DataTable
        caption="Bảng"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        sorted={{ columnId: 'name', direction: 'ascending' }}
      />,
    );
    const sortOf = (index: number) => screen.getAllByRole('columnheader')[index]?.getAttribute('aria-sort');
    expect([sortOf(0), sortOf(1), sortOf(2)]).toEqual(['ascending', 'none', null]);
    await userEvent.click(screen.getByRole('button', { name: /^Số/ }));
    expect(names()).toEqual(['Đà Nẵng', 'Huế', 'An Giang']);
    expect([sortOf(0), sortOf(1)]).toEqual(['none', 'descending']);
    await userEvent.click(screen.getByRole('button', { name: /^Số/ }));
    expect(names()).toEqual(['An Giang', 'Huế', 'Đà Nẵng']);
    expect(sortOf(1)).toBe('ascending');
  });

  it('offers no sorting where a column cannot be compared or there is one row', () => {
    render(<DataTable caption="Bảng" columns={columns} rows={rows.slice(0, 1)} rowKey={(row) => row.name} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
