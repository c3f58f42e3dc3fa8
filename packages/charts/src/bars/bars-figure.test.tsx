import { createTranslator } from '@dinh/i18n';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { awkwardEntries } from '../examples/bars-cases.ts';
import { exampleImprint } from '../examples/example-data.ts';
import { openTwin } from '../testing/open-twin.ts';
import { BarsFigure } from './bars-figure.tsx';
import { layoutBars } from './layout-bars.ts';

/** The chart library is loaded on demand. */
const chunk = { timeout: 20_000 };
const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;
const input = { entries: awkwardEntries, period: '2024', direction: 'up', style, t } as const;

function renderFigure(): HTMLElement {
  return render(<BarsFigure {...input} level="province" title="Xếp hạng" subtitle="%" imprint={exampleImprint} />)
    .container;
}

describe('BarsFigure', () => {
  it('says how many have no figure, and names them in the twin', async () => {
    const container = renderFigure();
    await openTwin();
    expect(screen.getByText('55 tỉnh, thành không tìm thấy số liệu công bố.')).toBeDefined();
    expect(container.querySelector('.dinh-twin')?.textContent).toContain('công bố: Cà Mau, Tỉnh 1,');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
      'cao nhất Hà Nội 100,0%, thấp nhất Đắk Lắk 0,0%',
    );
    expect(container.querySelectorAll('tbody tr')).toHaveLength(7);
  });

  it('draws its bars where the layout puts them', async () => {
    const container = renderFigure();
    await screen.findByText('100,0%', { selector: 'text' }, chunk);
    const { rows, barHeight } = layoutBars({ ...input, width: 640 });
    for (const { id, y, x0, x1 } of rows) {
      const bar = container.querySelector(`[data-bar="${id}"]`);
      expect(Number(bar?.getAttribute('x'))).toBeCloseTo(x0, 1);
      expect(Number(bar?.getAttribute('width'))).toBeCloseTo(x1 - x0, 1);
      expect(Math.abs(Number(bar?.getAttribute('y')) - (y - barHeight / 2))).toBeLessThanOrEqual(1);
    }
  });

  it('announces at every row what the twin says', async () => {
    const container = renderFigure();
    await openTwin();
    const user = userEvent.setup({ delay: null });
    act(() => screen.getByRole('application').focus());
    const live = screen.getByRole('status');
    expect(live.textContent).toContain('Hải Phòng, tháng 11/2024: 67,3%');
    await user.keyboard('{Home}');
    for (const row of container.querySelectorAll('tbody tr')) {
      const cell = (name: string): string => row.querySelector(`[data-cell="${name}"]`)?.textContent ?? '';
      const reading = [cell('value'), cell('flags')].filter((text) => text !== '').join('; ');
      expect(live.textContent).toBe(`${row.querySelector('th')?.textContent}, ${cell('period')}: ${reading}`);
      await user.keyboard('{ArrowDown}');
    }
    await user.keyboard('{Home}{End}');
    expect(live.textContent).toBe('Đắk Lắk, năm 2024: 0,0%');
  });
});
