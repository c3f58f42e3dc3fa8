import { announcePoint, createTranslator } from '@dinh/i18n';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleImprint } from '../examples/example-data.ts';
import { awkwardFacets, exampleContext, facetTargets } from '../examples/multiples-cases.ts';
import { getCell, listTracks } from '../figure/index.ts';
import { openTwin } from '../testing/open-twin.ts';
import { cellsOf, walkTwin } from '../testing/walk-twin.ts';
import { MultiplesFigure } from './index.ts';

const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;

function renderFigure(contextNote?: string): HTMLElement {
  return render(
    <MultiplesFigure
      title="Năm nơi"
      subtitle="%"
      facets={awkwardFacets}
      context={exampleContext}
      {...(contextNote === undefined ? {} : { contextNote })}
      style={style}
      breaks={[{ day: '2016-12-31', words: 'đổi cách tính' }]}
      imprint={exampleImprint}
      t={t}
    />,
  ).container;
}

describe('MultiplesFigure', () => {
  it('has one picture and one walk for all facets, and says that they share a scale', () => {
    const container = renderFigure();
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getAllByRole('application')).toHaveLength(1);
    expect(container.querySelectorAll('[data-facet]')).toHaveLength(5);
    expect(container.textContent).toContain('dùng chung một thang giá trị và một trục thời gian');
    expect(container.textContent).toContain('Đường xám: 20 địa phương khác.');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Lai Châu: không tìm thấy số liệu công bố.');
  });

  it('says of the grey lines what it is told to', () => {
    const container = renderFigure('Đường xám: 63 tỉnh cũ và 34 tỉnh mới.');
    expect(container.textContent).toContain('Đường xám: 63 tỉnh cũ và 34 tỉnh mới.');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Đường xám: 63 tỉnh cũ và 34 tỉnh mới.');
    expect(container.textContent).not.toContain('20 địa phương khác');
  });

  it('says at every stop what the twin says, years without a figure included', async () => {
    const container = renderFigure();
    await openTwin();
    const tracks = listTracks(awkwardFacets);
    const keys = tracks.flatMap(({ stops }) => ['Home', ...stops.slice(1).map(() => 'ArrowRight'), 'ArrowDown']);
    const heard = await walkTwin(container, keys);
    const said = new Set(heard.map((stop) => stop.said));
    for (const { name, stops } of tracks) {
      for (const stop of stops) {
        const { period } = stop;
        expect(said).toContain(announcePoint({ area: name, period, cell: getCell(stop), style }, t));
      }
    }
    const rows = [...container.querySelectorAll<HTMLElement>('tr[data-period]')];
    expect(rows).toHaveLength(said.size);
    for (const row of rows) {
      const { value = '', flags = '' } = cellsOf(row);
      const place = row.closest('tbody')?.querySelector('.dinh-track')?.textContent;
      const reading = [value, flags].filter((text) => text !== '').join('; ');
      expect(said).toContain(`${place}, ${row.querySelector('th')?.textContent}: ${reading}`);
    }
  });

  it('goes to the break with B', async () => {
    const stops = await walkTwin(renderFigure(), ['Home', 'b']);
    expect(stops.at(-1)?.said).toMatch(/^đổi cách tính; sau đó: Hải Phòng, năm 2017/);
  });

  it('draws in each facet the targets of its place, within both axes, and walks to them with T', async () => {
    const { container } = render(
      <MultiplesFigure
        {...{ style, t }}
        title="Năm nơi"
        subtitle="%"
        facets={awkwardFacets}
        targets={facetTargets}
        imprint={exampleImprint}
      />,
    );
    const drawnIn = (facet: string): readonly (string | undefined)[] =>
      [...container.querySelectorAll<SVGElement>(`[data-facet="${facet}"] [data-target]`)].map(
        ({ dataset }) => dataset.target,
      );
    expect(drawnIn('hai-phong')).toEqual(['near', 'far']);
    expect(drawnIn('lai-chau')).toEqual(['blank']);
    expect(container.textContent).toContain('Ngoài ra có 1 chỉ tiêu không vẽ');
    const ticks = [...container.querySelectorAll('.dinh-tick')].map((tick) => tick.textContent);
    expect(ticks).toContain('2030');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Chỉ tiêu của Lai Châu: đến năm 2030 là');
    await openTwin();
    const [first, target] = await walkTwin(container, ['t']);
    expect(first?.said).toMatch(/^Hải Phòng, .*so với chỉ tiêu 2026$/);
    expect(target?.stop).toBe('near');
    expect(target?.said).toContain(cellsOf(target?.row ?? null).value);
    expect(target?.said).toMatch(/^Chỉ tiêu của Hải Phòng \(không phải số liệu\), hạn 2026: từ 85,0% trở lên; /);
  });
});
