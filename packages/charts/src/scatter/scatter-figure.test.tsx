import { createTranslator } from '@dinh/i18n';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleImprint } from '../examples/example-data.ts';
import { awkwardPlaces, houses, relics } from '../examples/scatter-cases.ts';
import { openTwin } from '../testing/open-twin.ts';
import { cellsOf, walkTwin } from '../testing/walk-twin.ts';
import { ScatterFigure } from './index.ts';

const t = createTranslator('vi');

function renderFigure(entries = awkwardPlaces, due?: number): HTMLElement {
  return render(
    <ScatterFigure
      title="Hai chỉ số"
      subtitle="2024"
      entries={entries}
      {...(due === undefined ? {} : { due })}
      x={relics}
      y={houses}
      imprint={exampleImprint}
      t={t}
    />,
  ).container;
}

describe('ScatterFigure', () => {
  it('says how many have both figures, and that its line is a description', () => {
    const container = renderFigure();
    const summary = screen.getByRole('img').getAttribute('aria-label') ?? '';
    expect(summary).toContain('44 địa phương có cả hai số liệu');
    expect(summary).toContain('Hải Phòng. Số di tích được kiểm kê: 943\u00a0di tích (2023)');
    expect(container.textContent).toContain('44 trong 65 địa phương có cả hai số liệu.');
    expect(container.textContent).toContain('không phải quan hệ nhân quả');
    expect(container.textContent).toContain('lệch xa xu hướng chung: Tỉnh 31, Tỉnh 8 và Tỉnh 13.');
    expect(container.querySelectorAll('.dinh-course')).toHaveLength(1);
  });

  it('says at every stop what the twin says, an absence by its kind', async () => {
    const container = renderFigure();
    await openTwin();
    const stops = await walkTwin(container, ['Home', ...Array.from({ length: 46 }, () => 'ArrowDown')]);
    for (const { said, row } of stops) {
      const { x = '', y = '', note = '' } = cellsOf(row);
      const values = [`${relics.name}: ${x}`, `${houses.name}: ${y}`, note].filter((text) => text !== '');
      expect(said).toBe(`${row?.querySelector('th')?.textContent}. ${values.join('; ')}`);
    }
    const said = stops.map((stop) => stop.said).join('\n');
    expect(said).toContain('số liệu không được công khai');
    expect(said).toContain(
      'Tỉnh 8. Số di tích được kiểm kê: 450\u00a0di tích (2023); Tỷ lệ thôn, tổ dân phố có nhà văn hóa: 98,0% (2024); lệch xa xu hướng chung',
    );
    expect(container.querySelectorAll('tr[data-track]')).toHaveLength(awkwardPlaces.length);
  });

  it('draws no line among few', () => {
    const container = renderFigure(awkwardPlaces.slice(1, 5));
    expect(container.querySelector('.dinh-course')).toBeNull();
    expect(container.textContent).not.toContain('Theil–Sen');
  });

  it('calls nobody far from a course that it does not draw', async () => {
    const even = awkwardPlaces.filter(({ role, x, y }) => role === 'context' && x !== null && y !== null).slice(0, 9);
    const far = even.map((entry, index) => ({
      ...entry,
      x: entry.x && { ...entry.x, value: index },
      y: entry.y && { ...entry.y, value: index === 4 ? 90 : index + (index % 2) / 10 },
    }));
    const container = renderFigure(far);
    await openTwin();
    expect(container.querySelectorAll('tr[data-track]')).toHaveLength(9);
    expect(container.textContent).not.toContain('xu hướng chung');
    expect(container.querySelectorAll('.dinh-label')).toHaveLength(0);
  });

  it('counts among all that are due, where it is told how many', () => {
    expect(renderFigure(awkwardPlaces, 70).textContent).toContain('44 trong 70 địa phương có cả hai số liệu.');
  });
});
