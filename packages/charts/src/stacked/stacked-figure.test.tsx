import { createTranslator } from '@dinh/i18n';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stackedExample } from '../examples/stacked-cases.ts';
import { openTwin } from '../testing/open-twin.ts';
import { cellsOf, walkTwin } from '../testing/walk-twin.ts';
import { StackedFigure } from './index.ts';
import { stackedExamples } from './stacked.examples.tsx';

const t = createTranslator('vi');

describe('StackedFigure', () => {
  it('sums up the last whole period in words', () => {
    render(<StackedFigure {...stackedExample} />);
    const said = screen.getByRole('img').getAttribute('aria-label') ?? '';
    expect(said).toContain('Tổng năm 2024: 1.166\u00a0di tích.');
    expect(said).toContain('Hải Phòng: 471\u00a0di tích.');
    expect(said).toContain('9 địa phương khác: 387\u00a0di tích.');
  });

  it('says at every stop what the twin says, the total of a period that is not whole as none', async () => {
    const { container } = render(<StackedFigure {...stackedExample} />);
    await openTwin();
    const bodies = [...container.querySelectorAll('tbody')].map((body) => body.querySelectorAll('tr[data-track]'));
    expect(bodies).toHaveLength(1 + 5 + 9);
    const toTop = Array.from({ length: bodies.length }, () => 'ArrowUp');
    const through = bodies.flatMap((rows) => ['Home', ...[...rows].slice(1).map(() => 'ArrowRight'), 'ArrowDown']);
    const heard = await walkTwin(container, [...toTop, ...through]);
    const visited = new Set(heard.map(({ row }) => row));
    expect(visited.size).toBe(bodies.reduce((sum, rows) => sum + rows.length, 0));
    for (const { said, row } of heard) {
      const { value = '', flags = '' } = cellsOf(row);
      const place = row?.closest('tbody')?.querySelector('.dinh-track')?.textContent;
      const reading = [value, flags].filter((text) => text !== '').join('; ');
      expect(said).toBe(`${place}, ${row?.querySelector('th')?.textContent}: ${reading}`);
    }
    const all = [...visited].map((row) => cellsOf(row));
    expect(all).toContainEqual({
      value: 'chưa tính được tổng',
      flags: 'mới có số liệu đầy đủ của 12 trong 13 địa phương',
    });
    expect(container.textContent).toContain('Cột để hở phía trên');
  });

  it('says shares beside the counts, and why periods have none', async () => {
    const { container } = render(<StackedFigure {...stackedExample} isShare />);
    const heard = await walkTwin(container, []);
    expect(heard[0]?.said).toBe('Hải Phòng, năm 2024: 471\u00a0di tích; 40,4% của tổng');
    expect(container.textContent).toContain(
      'Không tính tỷ trọng của kỳ chưa có số liệu đầy đủ của mọi địa phương: 2017, 2021 và 2023.',
    );
  });

  it.each(Object.entries(stackedExamples))('is drawn with its imprint: %s', (_, example) => {
    const { container } = render(example());
    expect(screen.getByText(t('figure.report'))).toBeDefined();
    expect(container.querySelectorAll('.dinh-picture svg')).toHaveLength(2);
  });

  it('says that nothing was found', () => {
    render(stackedExamples.empty?.());
    expect(screen.getByRole('img', { name: /Không tìm thấy số liệu công bố/u })).toBeDefined();
  });
});
