import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { heatExample } from '../examples/heat-cases.ts';
import { openTwin } from '../testing/open-twin.ts';
import { cellsOf, walkTwin } from '../testing/walk-twin.ts';
import { heatExamples } from './heat.examples.tsx';
import { HeatFigure } from './index.ts';

describe('HeatFigure', () => {
  it('sums up the latest period, and how complete the whole is', () => {
    render(<HeatFigure {...heatExample} />);
    const said = screen.getByRole('img').getAttribute('aria-label') ?? '';
    expect(said).toContain('năm 2024: cao nhất Đà Nẵng 100,0%, thấp nhất Hải Phòng 67,3%.');
    expect(said).toContain('Toàn hình: 28 trong 54 ô có số liệu công bố.');
  });

  it('says at every cell what the twin says, blanks included, and none where the place did not exist', async () => {
    const { container } = render(<HeatFigure {...heatExample} />);
    await openTwin();
    const bodies = [...container.querySelectorAll('tbody')].map((body) => body.querySelectorAll('tr[data-track]'));
    expect(bodies.map((rows) => rows.length)).toEqual([10, 10, 10, 10, 4, 10, 10]);
    const toTop = Array.from({ length: bodies.length }, () => 'ArrowUp');
    const through = bodies.flatMap((rows) => ['Home', ...[...rows].slice(1).map(() => 'ArrowRight'), 'ArrowDown']);
    const heard = await walkTwin(container, [...toTop, ...through]);
    expect(new Set(heard.map(({ row }) => row)).size).toBe(64);
    for (const { said, row } of heard) {
      const { value = '', flags = '' } = cellsOf(row);
      const place = row?.closest('tbody')?.querySelector('.dinh-track')?.textContent;
      const reading = [value, flags].filter((text) => text !== '').join('; ');
      expect(said).toBe(`${place}, ${row?.querySelector('th')?.textContent}: ${reading}`);
    }
    const said = heard.map((stop) => stop.said).join('\n');
    for (const kind of ['không được công khai', 'chưa đến hạn báo cáo', 'quá hạn báo cáo', 'không áp dụng']) {
      expect(said).toContain(kind);
    }
  });

  it('explains its marks and the shares that do not agree', () => {
    const { container } = render(<HeatFigure {...heatExample} />);
    expect(container.textContent).toContain('Ký hiệu: ○ sơ bộ · ◇ ước tính, xấp xỉ, suy ra');
    expect(container.textContent).toContain('nguồn công bố 63,7%');
  });

  it.each(Object.entries(heatExamples))('frames the cell under the walk: %s', async (_, example) => {
    const { container } = render(example());
    const [first] = await walkTwin(container, []);
    expect(first?.said).not.toBe('');
    expect(container.querySelectorAll('.dinh-heat-frame')).toHaveLength(2);
    expect(container.querySelectorAll('[data-legend]').length).toBeGreaterThan(0);
  });
});
