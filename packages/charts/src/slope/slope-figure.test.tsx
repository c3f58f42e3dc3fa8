import { createTranslator } from '@dinh/i18n';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleImprint } from '../examples/example-data.ts';
import { awkwardSlopes } from '../examples/slope-cases.ts';
import { openTwin } from '../testing/open-twin.ts';
import { cellsOf, walkTwin } from '../testing/walk-twin.ts';
import { SlopeFigure } from './index.ts';

const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;
const periods = { from: '2018', to: '2024' };

function renderFigure(entries = awkwardSlopes): HTMLElement {
  return render(
    <SlopeFigure
      title="Hai kỳ"
      subtitle="%"
      entries={entries}
      periods={periods}
      style={style}
      direction="down"
      imprint={exampleImprint}
      t={t}
    />,
  ).container;
}

describe('SlopeFigure', () => {
  it('has a summary and notes of its coverage', () => {
    const container = renderFigure();
    const summary = screen.getByRole('img').getAttribute('aria-label') ?? '';
    expect(summary).toContain(
      'Từ năm 2018 đến năm 2024: 10 địa phương tăng, 0 địa phương giảm, 0 địa phương không đổi.',
    );
    expect(summary).toContain('Thành phố Hồ Chí Minh: chỉ có số liệu năm 2024, 88,4%.');
    expect(container.textContent).toContain('11 trong 17 địa phương của hình có số liệu ở cả hai kỳ.');
    expect(container.textContent).toContain('Chỉ số này càng thấp càng tốt.');
    expect(container.querySelectorAll('[data-slope] .dinh-line')).toHaveLength(3);
  });

  it('says at every stop what the twin says, the change with the later one', async () => {
    const container = renderFigure();
    await openTwin();
    const chosen = awkwardSlopes.filter(({ role }) => role !== 'context');
    const stops = await walkTwin(
      container,
      chosen.flatMap(() => ['ArrowLeft', 'ArrowRight', 'ArrowDown']),
    );
    expect(stops[0]?.said).toContain('Hải Phòng, tháng 11/2024: 67,3%');
    for (const { said, row, stop = '' } of stops) {
      const cells = cellsOf(row);
      expect(said).toContain(row?.querySelector('th')?.textContent);
      // A period of its own stands behind the value in the twin, before it in the sentence.
      expect(said).toContain(cells[stop]?.replace(/ \(.*\)$/, ''));
      expect(said.includes('thay đổi')).toBe(stop === 'to' && cells.change !== '');
      if (stop === 'to') expect(said).toContain(cells.change);
    }
    expect(new Set(stops.map(({ row }) => row)).size).toBe(chosen.length);
    expect(container.querySelectorAll('tr[data-track]')).toHaveLength(awkwardSlopes.length);
    const change = container.querySelector('tr[data-track="hai-phong"] [data-cell="change"]')?.textContent;
    expect(change).toBe('+12,1\u00a0điểm phần trăm');
  });

  it('says that nothing was found', () => {
    const container = renderFigure([{ id: 'a', name: 'Lai Châu', role: 'focus', from: null, to: null }]);
    expect(container.textContent).toContain('Không tìm thấy số liệu công bố nào cho hình này.');
  });
});
