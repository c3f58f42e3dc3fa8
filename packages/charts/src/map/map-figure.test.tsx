import { createTranslator } from '@dinh/i18n';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { exampleImprint, examplePoint } from '../examples/example-data.ts';
import { awkwardEntries, exampleBoundaries } from '../examples/map-cases.ts';
import { openTwin } from '../testing/open-twin.ts';
import { mapExamples } from './map.examples.tsx';
import { MapFigure, type MapFigureProps } from './map-figure.tsx';

const t = createTranslator('vi');
const props: MapFigureProps = {
  title: 'Bản đồ',
  subtitle: '%',
  boundaries: exampleBoundaries,
  layer: 'areas_2008',
  entries: awkwardEntries,
  values: [0, 67.3, 88.4],
  years: '2018–2024',
  year: '2024',
  level: 'province',
  direction: 'up',
  style: { unit: 'percent', decimals: 1 },
  imprint: exampleImprint,
  t,
};

describe('MapFigure', () => {
  it('announces at every area what the twin says, absences in words', async () => {
    const { container } = render(<MapFigure {...props} />);
    await openTwin();
    const user = userEvent.setup({ delay: null });
    act(() => screen.getByRole('application').focus());
    const live = screen.getByRole('status');
    expect(live.textContent).toContain('Đà Nẵng, năm 2024: 88,4%; số liệu ước tính');
    const rows = [...container.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(8);
    await user.keyboard('{Home}');
    for (const row of rows) {
      const cell = (name: string): string => row.querySelector(`[data-cell="${name}"]`)?.textContent ?? '';
      const reading = [cell('value'), cell('flags')].filter((text) => text !== '').join('; ');
      expect(live.textContent).toBe(`${row.querySelector('th')?.textContent}, ${cell('period')}: ${reading}`);
      await user.keyboard('{PageDown}');
    }
    expect(rows.map((row) => row.querySelector('[data-cell="value"]')?.textContent)).toContain(
      t('words.absence.withheld'),
    );
  });

  it('walks to the neighbour that way, pins it, and keeps it when the year changes', async () => {
    const { rerender } = render(<MapFigure {...props} />);
    const user = userEvent.setup({ delay: null });
    act(() => screen.getByRole('application').focus());
    const live = screen.getByRole('status');
    await user.keyboard('{ArrowLeft}');
    expect(live.getAttribute('data-track')).toBe('area-2');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(live.textContent).toBe('Bắc, năm 2024: 0,0%');
    expect(screen.getByRole('link', { name: t('figure.cell') })).toBeDefined();
    const later = awkwardEntries.map((entry) => ({ ...entry, point: examplePoint('2025', 12) }));
    rerender(<MapFigure {...props} entries={later} year="2025" />);
    expect(live.textContent).toBe('Bắc, năm 2025: 12,0%');
    await user.keyboard('{Escape}');
    expect(live.textContent).toBe('');
  });

  it('says what every colour and every texture drawn stands for, and no other', () => {
    const { container } = render(<MapFigure {...props} />);
    const legend = [...container.querySelectorAll('[data-legend]')].map((item) => item.textContent);
    expect(legend).toEqual([
      'từ 80 đến 100 · 1 tỉnh, thành',
      'từ 60 đến dưới 80 · 1 tỉnh, thành',
      'từ 40 đến dưới 60 · 0 tỉnh, thành',
      'từ 20 đến dưới 40 · 0 tỉnh, thành',
      'từ 0 đến dưới 20 · 1 tỉnh, thành',
      'mới có số liệu của một phần địa bàn · 1 tỉnh, thành',
      'không tìm thấy số liệu công bố · 1 tỉnh, thành',
      'chỉ số không áp dụng cho địa phương này · 1 tỉnh, thành',
      'số liệu không được công khai · 1 tỉnh, thành',
      'không còn số liệu riêng do sắp xếp đơn vị hành chính · 1 tỉnh, thành',
    ]);
    const drawn = new Set(
      [...container.querySelectorAll('[data-area]')].map((area) => area.getAttribute('data-hatch')),
    );
    expect([...drawn].toSorted()).toEqual(
      ['lost-by-merger', 'not-applicable', 'not-found', 'part', 'withheld', null].toSorted(),
    );
    expect(container.textContent).toContain('Cùng một thang cho mọi năm, 2018–2024.');
  });

  it('is nothing without its notice, both licences and both archipelagos', () => {
    const { container } = render(<MapFigure {...props} />);
    const text = container.textContent ?? '';
    expect(text).toContain(t('map.reference'));
    expect(text).toContain('Boundaries: made up');
    expect(screen.getByRole('link', { name: 'Số liệu: giấy phép CC BY 4.0' })).toBeDefined();
    const ofBoundaries = screen.getByRole('link', { name: 'Ranh giới: giấy phép CC BY-SA 4.0' });
    expect(ofBoundaries.getAttribute('href')).toBe('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
      'Bản đồ thể hiện cả Quần đảo Hoàng Sa (Đà Nẵng) và Quần đảo Trường Sa (Khánh Hòa).',
    );
    for (const id of ['hoang-sa', 'truong-sa']) expect(container.querySelector(`[data-name="${id}"]`)).not.toBeNull();
  });

  it('outlines and names the chosen, and says which printed share disagrees with its parts', () => {
    const { container } = render(<MapFigure {...props} />);
    expect([...container.querySelectorAll('[data-outline]')].map((one) => one.getAttribute('data-outline'))).toEqual([
      'area-3',
      'area-2',
    ]);
    expect(container.querySelector('[data-name="area-2"]')?.textContent).toBe('Giữa');
    expect(container.querySelector('figcaption')?.textContent).toContain('nguồn công bố 63,7%');
  });

  it.each(Object.entries(mapExamples))('draws every area of the example %s', (name, Example) => {
    const { container } = render(<Example />);
    expect(container.querySelectorAll('[data-area]')).toHaveLength(name === 'the layout of 2025' ? 6 : 8);
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});
