import { createTranslator } from '@dinh/i18n';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indicatorsTableExample, tableExample } from '../examples/table-cases.ts';
import { TableFigure } from './index.ts';
import { tableExamples } from './table.examples.tsx';

const t = createTranslator('vi');

describe('TableFigure', () => {
  it('is a table in the frame of a figure, with heads for every row and column', () => {
    render(<TableFigure {...tableExample} />);
    const figure = screen.getByRole('figure', { name: tableExample.title });
    const table = within(figure).getByRole('table', { name: tableExample.title });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Địa phương', ...tableExample.columns.map(({ name }) => name)]);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(tableExample.rows.length);
    expect(within(figure).getByText(t('figure.report'))).toBeDefined();
    expect(within(figure).getByRole('region', { name: tableExample.title }).tabIndex).toBe(0);
  });

  it('says flags and reasons in words, not by signs alone, and leads to each cell', () => {
    const { container } = render(<TableFigure {...tableExample} />);
    const cellOf = (row: string, column: string): Element | null =>
      container.querySelector(`tr[data-row="${row}"] td[data-column="${column}"]`);
    const heard = (cell: Element | null): string => {
      const copy = cell?.cloneNode(true) as Element;
      for (const unheard of copy.querySelectorAll('[aria-hidden]')) unheard.remove();
      return copy.textContent ?? '';
    };
    expect(heard(cellOf('hai-phong', '2021'))).toBe('61,0; số liệu sơ bộ');
    expect(heard(cellOf('hai-phong', '2023'))).toBe('không tìm thấy số liệu công bố');
    expect(heard(cellOf('hai-phong', '2024'))).toContain('67,3(11/2024)');
    expect(heard(cellOf('ha-tay', '2024'))).toBe('khi đó chưa có hoặc không còn đơn vị này');
    expect(cellOf('brvt', '2019')?.textContent).toContain('không công khai');
    expect(cellOf('hai-phong', '2024')?.querySelector('a')?.getAttribute('href')).toBe('/d/1/example/place/2024-11');
  });

  it('sets headings over rows, the nation first, sums in the foot', () => {
    const { container } = render(<TableFigure {...indicatorsTableExample} />);
    const parts = [...container.querySelectorAll<HTMLElement>('[data-part]')];
    expect(parts.map(({ tagName, dataset }) => [tagName, dataset.part])).toEqual([
      ['TBODY', 'nation'],
      ['TBODY', 'places'],
      ['TBODY', 'places'],
      ['TFOOT', 'total'],
    ]);
    expect(screen.getByRole('rowheader', { name: 'Đồng bằng sông Hồng' })).toBeDefined();
    expect(screen.getByRole('columnheader', { name: /\(di\stích\)/u })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Hà Nội' }).getAttribute('href')).toBe('/area/Hà Nội');
  });

  it.each(Object.entries(tableExamples))('has a cell for each row and column: %s', (_, example) => {
    const { container } = render(example());
    const rows = container.querySelectorAll('tr[data-row]').length;
    const columns = container.querySelectorAll('thead th').length - 1;
    expect(container.querySelectorAll('td')).toHaveLength(rows * columns);
  });
});
