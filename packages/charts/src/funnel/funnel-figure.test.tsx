import { createTranslator, describeFunnelRow } from '@dinh/i18n';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleImprint } from '../examples/example-data.ts';
import { openTwin } from '../testing/open-twin.ts';
import { cellsOf, walkTwin } from '../testing/walk-twin.ts';
import { linearFunnel, logFunnel, toFunnelPlaces } from './funnel.examples.tsx';
import { FunnelFigure } from './index.ts';

const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;
const names = { numerator: 'thôn có nhà văn hóa', denominator: 'số thôn' };

function renderFigure(places = linearFunnel): HTMLElement {
  return render(
    <FunnelFigure
      title="Theo quy mô"
      subtitle="%"
      {...places}
      style={style}
      names={names}
      imprint={exampleImprint}
      t={t}
    />,
  ).container;
}

describe('FunnelFigure', () => {
  it('says what its band means, and never that a difference is significant', () => {
    const container = renderFigure();
    expect(container.querySelector('.dinh-key')?.textContent).toContain('mức biến động dự kiến ở quy mô này (95%)');
    expect(container.textContent).toContain('nếu mọi địa phương có chung một tỷ lệ');
    expect(container.textContent).not.toMatch(/ý nghĩa thống kê|significant/i);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('53 địa phương, mức chung 70,5%');
  });

  it('says where its axis is logarithmic and its band steps', () => {
    const text = renderFigure(logFunnel).textContent;
    expect(text).toContain('Trục ngang theo thang logarit');
    expect(text).toContain('(99,8%)');
    expect(text).toContain('Dải nền có bước nhảy');
    expect(renderFigure().textContent).not.toContain('logarit');
  });

  it('says of every place what the twin says', async () => {
    const container = renderFigure();
    await openTwin();
    const { rows, baseline } = linearFunnel;
    const stops = await walkTwin(container, ['Home', ...rows.map(() => 'ArrowDown')]);
    const heard = new Set<string>();
    for (const { said, row } of stops) {
      const place = rows.find(({ id }) => id === row?.dataset.track);
      if (!place) throw new RangeError('no place');
      heard.add(place.id);
      expect(said).toBe(describeFunnelRow({ ...place, baseline: baseline ?? 0 }, 1, t));
      const { value = '', range = '', parts = '', side = '' } = cellsOf(row);
      expect(said).toContain(`: ${value}, `);
      expect(said).toContain(`(${range}; mức chung`);
      expect(said.includes('thấp hơn mức')).toBe(side === 'thấp hơn mức dự kiến');
      expect(parts).toMatch(/^[\d.]+\/[\d.]+$/);
    }
    expect(heard.size).toBe(rows.length);
  });

  it('says that nothing was found', () => {
    const container = renderFigure(toFunnelPlaces([], 0.95));
    expect(container.textContent).toContain('Không tìm thấy số liệu công bố nào cho hình này.');
    expect(screen.queryByRole('application')).toBeNull();
  });
});
