import { createTranslator } from '@dinh/i18n';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleImprint } from '../examples/example-data.ts';
import { openTwin } from '../testing/open-twin.ts';
import { cellsOf, walkTwin } from '../testing/walk-twin.ts';
import { SpineFigure } from './index.ts';
import { awkwardRows, spinePlaces } from './spine.examples.tsx';
import { describeSpineNotes } from './spine-words.ts';

const t = createTranslator('vi');

function renderFigure(): HTMLElement {
  return render(
    <SpineFigure
      title="Năm thành phố"
      subtitle="Mới nhất"
      places={spinePlaces}
      rows={awkwardRows}
      imprint={exampleImprint}
      t={t}
    />,
  ).container;
}

describe('SpineFigure', () => {
  it('has a key, a summary, and the names of its rows as links', () => {
    const container = renderFigure();
    expect(container.querySelectorAll('.dinh-key li')).toHaveLength(9);
    const summary = screen.getByRole('img').getAttribute('aria-label') ?? '';
    expect(summary).toContain('6 chỉ số, mỗi chỉ số một hàng.');
    expect(summary).toContain('Đà Nẵng số liệu không được công khai');
    expect(screen.getByRole('link', { name: 'Số lượt người xem phim' }).getAttribute('href')).toBe(
      '/indicator/cinemas',
    );
    expect(container.textContent).toContain('Ở chỉ số càng thấp càng tốt');
  });

  it.each([
    [['up', 'down'], 'đến địa phương cao nhất; bên phải là tốt hơn.'],
    [['up', 'neutral'], 'bên phải là tốt hơn, trừ các chỉ số mà cao hay thấp không nói lên tốt xấu: ở đó bên phải'],
    [['neutral', 'neutral'], 'bên phải là cao nhất, cao hay thấp không nói lên tốt xấu.'],
  ] as const)('says of rows that are %j what the right is', (directions, note) => {
    const rows = directions.flatMap((direction, index) => {
      const row = awkwardRows[index];
      return row ? [{ ...row, direction }] : [];
    });
    expect(describeSpineNotes(rows, spinePlaces, t)[0]).toContain(note);
  });

  it('draws every mark once, by shape', () => {
    const container = renderFigure();
    const row = container.querySelector('.dinh-spine [data-row="village-houses"]');
    expect(row?.querySelectorAll('.dinh-mark')).toHaveLength(5);
    expect(row?.querySelectorAll('.dinh-nation-mark, .dinh-median, .dinh-band')).toHaveLength(3);
    expect(container.querySelectorAll('.dinh-spine [data-row="books"] .dinh-band')).toHaveLength(0);
  });

  it('says at every stop what the twin says, absences by their kind included', async () => {
    const container = renderFigure();
    await openTwin();
    const across = Array.from({ length: 6 }, () => 'ArrowRight');
    const keys = awkwardRows.flatMap(() => [...across, 'Home', 'ArrowDown']);
    const stops = await walkTwin(container, keys);
    expect(stops[0]?.said).toBe(
      'Tỷ lệ thôn, tổ dân phố có nhà văn hóa. Hải Phòng, tháng 11/2024: 67,3%; tỷ lệ công bố không khớp với tử số và mẫu số; thứ 3 trong 41; 63 tỉnh, thành',
    );
    const heard = new Set<HTMLElement | null>();
    for (const { said, row } of stops) {
      heard.add(row);
      const { period = '', value = '', note = '' } = cellsOf(row);
      const head = row?.querySelector('th')?.textContent ?? '';
      const indicator = row?.closest('tbody')?.querySelector('.dinh-track')?.textContent;
      const reading = [value, note].filter((text) => text !== '').join('; ');
      expect(said).toBe(`${indicator}. ${period === '' ? head : `${head}, ${period}`}: ${reading}`);
    }
    expect(heard.size).toBe(container.querySelectorAll('tr[data-track]').length);
    const said = stops.map((stop) => stop.said).join('\n');
    expect(said).toContain('Đà Nẵng, năm 2023: số liệu không được công khai');
    expect(said).toContain('Bà Rịa – Vũng Tàu: không phải đơn vị hành chính của năm đó');
    expect(said).toContain('Cả nước: 40.000');
    expect(said).toContain('chỉ 9 trong 63 địa phương có số liệu');
    expect(said).toContain('Bà Rịa – Vũng Tàu, năm 2024: 40\u00a0di tích; chưa đầy đủ; ngoài khoảng');
  });

  it('keeps the place when the row changes', async () => {
    const stops = await walkTwin(renderFigure(), ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp']);
    expect(stops.map(({ stop }) => stop)).toEqual(['hai-phong', 'da-nang', 'da-nang', 'da-nang', 'da-nang']);
  });
});
