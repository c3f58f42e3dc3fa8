import { announcePoint, createTranslator } from '@dinh/i18n';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleImprint, examplePoint } from '../examples/example-data.ts';
import { awkwardSeries } from '../examples/line-cases.ts';
import { type FigureSeries, getCell, listTracks } from '../figure/index.ts';
import { openTwin } from '../testing/open-twin.ts';
import { layoutLine } from './layout-line.ts';
import { LineFigure } from './line-figure.tsx';

/** The chart library is loaded on demand. */
const chunk = { timeout: 20_000 };
const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;
const title = 'Tỷ lệ thôn có nhà văn hóa';

function Figure({ series }: { series: readonly FigureSeries[] }): ReactElement {
  return <LineFigure series={series} style={style} t={t} title={title} subtitle="%" imprint={exampleImprint} />;
}

function live(): HTMLElement {
  // By role it is asked for once: that takes long in a page of many rows.
  const region = document.querySelector<HTMLElement>('[data-dinh-live]');
  if (!region) throw new RangeError('no live region');
  return region;
}

/** What the twin says of the stop that the live region names. */
function twinText(container: HTMLElement): string {
  const { track, period } = live().dataset;
  const row = container.querySelector<HTMLElement>(`tr[data-track="${track}"][data-period="${period}"]`);
  const cell = (name: string): string => row?.querySelector(`[data-cell="${name}"]`)?.textContent ?? '';
  const place = row?.closest('tbody')?.querySelector('.dinh-track')?.textContent;
  const reading = [cell('value'), cell('flags')].filter((text) => text !== '').join('; ');
  return `${place}, ${row?.querySelector('th')?.textContent}: ${reading}`;
}

// The plot is loaded with the first figure; from then on it is there at once.
beforeAll(async () => {
  const { unmount } = render(<Figure series={awkwardSeries} />);
  await screen.findByRole('img', {}, chunk);
  unmount();
});

describe('LineFigure', () => {
  it('has a summary, a table twin, its source, date, link, licence and a way to report', async () => {
    const { container } = render(<Figure series={awkwardSeries} />);
    const summary = screen.getByRole('img').getAttribute('aria-label') ?? '';
    expect(summary).toContain('Hải Phòng: từ 42,1% (năm 2013) đến 67,3% (tháng 11/2024)');
    expect(summary).toContain('Có 2 khoảng trống không có số liệu.');
    expect(summary).toContain('Đường xám: 8 địa phương khác.');
    expect(screen.getByRole('figure', { name: title })).toBeDefined();
    expect(within(container).getByText(/Tập hợp đến 22\/11\/2026, bản phát hành 1/)).toBeDefined();
    for (const name of ['Liên kết đến hình này', 'Giấy phép CC BY 4.0', 'Báo sai sót']) {
      expect(screen.getByRole('link', { name })).toBeDefined();
    }
    await openTwin();
    expect(container.querySelectorAll('tbody')).toHaveLength(awkwardSeries.length);
    expect(container.querySelector('tr[data-track="hai-phong"][data-period="2024-11"]')?.textContent).toContain(
      '63,7%',
    );
  });

  it('makes the rows of its twin when it is opened or printed, not before', async () => {
    const { container } = render(<Figure series={awkwardSeries} />);
    expect(screen.getByText('Bảng số liệu của biểu đồ')).toBeDefined();
    expect(container.querySelector('table')).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(container.querySelectorAll('tbody')).toHaveLength(awkwardSeries.length);
  });

  it('draws nothing again while its series and style stay the same', async () => {
    const asked: string[] = [];
    const heard = new Proxy(t, {
      apply: (translate, self, values: [string]) => {
        asked.push(values[0]);
        return Reflect.apply(translate, self, values);
      },
    });
    const figure = (link: string) => (
      <LineFigure
        series={awkwardSeries}
        style={style}
        t={heard}
        title={title}
        subtitle="%"
        imprint={{ ...exampleImprint, link }}
        controls={<p>{link}</p>}
      />
    );
    const { rerender } = render(figure('/a'));
    expect(asked).toContain('figure.chart');
    asked.length = 0;
    rerender(figure('/b'));
    expect(screen.getByText('/b')).toBeDefined();
    expect(asked).toContain('figure.link');
    expect(asked.filter((key) => !/^figure\.(link|licence|release|report|source)/.test(key))).toEqual([]);
  });

  it('says over the picture and before its source that figures are made up, only where they are', async () => {
    const words = t('words.synthetic');
    const { container, unmount } = render(<Figure series={awkwardSeries} />);
    expect(container.textContent).not.toContain(words);
    unmount();
    render(
      <LineFigure
        series={awkwardSeries}
        style={style}
        t={t}
        title={title}
        subtitle="%"
        imprint={{ ...exampleImprint, dataSet: 'synthetic' }}
      />,
    );
    const figure = within(screen.getByRole('figure', { name: title }));
    expect(figure.getAllByText(words).map(({ tagName }) => tagName)).toEqual(['P', 'text', 'STRONG']);
    expect(
      figure.getByRole('img').closest('.dinh-synthetic-plot')?.querySelector('.dinh-synthetic-words text')?.textContent,
    ).toBe(words);
  });

  it('draws its marks where the layout puts them', async () => {
    const { container } = render(<Figure series={awkwardSeries} />);
    await screen.findByText('Hải Phòng 67,35%', {}, chunk);
    const layout = layoutLine({ series: awkwardSeries, style, width: 640, height: 320, t });
    const round = (value: number): number => Math.round(value * 10) / 10;
    const expected = layout.drawn
      .flatMap(({ runs }) => runs.flat())
      .filter(({ mark }) => mark === 'reported')
      .map(({ x, y }) => `${round(x)},${round(y)}`);
    const drawn = [...container.querySelectorAll('circle[data-mark="reported"]')].map(
      (dot) => `${round(Number(dot.getAttribute('cx')))},${round(Number(dot.getAttribute('cy')))}`,
    );
    expect(drawn.toSorted()).toEqual(expected.toSorted());
    const runs = layout.drawn.flatMap(({ runs: all }) => all).filter((run) => run.length > 1);
    const curves = [...container.querySelectorAll('.dinh-series .recharts-line-curve')].map(
      (path) => path.getAttribute('d') ?? '',
    );
    expect(curves.join('').match(/M[^MZ]*L/g)).toHaveLength(runs.length);
    const grey = [...container.querySelectorAll('.dinh-context')].map((path) => path.getAttribute('d'));
    expect(grey).toEqual([layout.context.path]);
    expect(grey[0]).not.toBe('');
  });

  it('announces what the twin says, at every stop, gaps and lone points included', async () => {
    const { container } = render(<Figure series={awkwardSeries} />);
    await openTwin();
    const user = userEvent.setup({ delay: null });
    const tracks = listTracks(awkwardSeries).filter(({ role }) => role !== 'context');
    act(() => screen.getByRole('application', { name: title }).focus());
    expect(screen.getByRole('status')).toBe(live());
    expect(live().textContent).toBe('Hải Phòng, tháng 11/2024: 67,3%; tỷ lệ công bố không khớp với tử số và mẫu số');
    for (const track of tracks) {
      await user.keyboard('{Home}');
      for (const stop of track.stops) {
        expect(live().dataset).toMatchObject({ track: track.id, period: stop.period });
        expect(live().textContent).toBe(twinText(container));
        expect(live().textContent).toBe(
          announcePoint({ area: track.name, period: stop.period, cell: getCell(stop), style }, t),
        );
        await user.keyboard('{ArrowRight}');
      }
      await user.keyboard('{ArrowDown}');
    }
    expect(tracks.flatMap(({ stops }) => stops).filter(({ cell }) => cell.value === null).length).toBeGreaterThan(10);
  });

  it('walks a lone point', async () => {
    const { container } = render(
      <Figure series={[{ id: 'a', name: 'Cao Bằng', role: 'focus', points: [examplePoint('2024-11', 63.2)] }]} />,
    );
    await openTwin();
    const user = userEvent.setup({ delay: null });
    act(() => document.querySelector<HTMLElement>('summary')?.blur());
    await user.tab();
    while (document.activeElement?.getAttribute('role') !== 'application') await user.tab();
    expect(live().textContent).toBe('Cao Bằng, tháng 11/2024: 63,2%');
    await user.keyboard('{ArrowLeft}{ArrowUp}{End}');
    expect(live().textContent).toBe(twinText(container));
    await screen.findByText('Cao Bằng 63,2%', {}, chunk);
    expect(container.querySelectorAll('.dinh-picture [data-mark]')).toHaveLength(1);
  });

  it('pins with Enter, with parts, printed share and a way to the cell, and dismisses with Esc', async () => {
    const { container } = render(<Figure series={awkwardSeries} />);
    const user = userEvent.setup({ delay: null });
    act(() => screen.getByRole('application').focus());
    await user.keyboard('{Enter}');
    const card = container.querySelector<HTMLElement>('.dinh-card');
    expect(card?.textContent).toContain('1.186/1.761, 67,35%; nguồn công bố 63,7%');
    expect(card && within(card).getByRole('link', { name: 'Xem ô số liệu' }).getAttribute('href')).toContain('2024-11');
    act(() => screen.getByRole('application').blur());
    expect(container.querySelector('.dinh-card')).not.toBeNull();
    act(() => screen.getByRole('application').focus());
    await user.keyboard('{Escape}');
    expect(container.querySelector('.dinh-card')).toBeNull();
    expect(live().textContent).toBe('');
  });

  it('keeps its axes where nothing was found, and says so', () => {
    const { container } = render(<Figure series={[{ id: 'a', name: 'Lai Châu', role: 'focus', points: [] }]} />);
    expect(screen.queryByRole('application')).toBeNull();
    expect(container.textContent).toContain('Không tìm thấy số liệu công bố nào cho hình này.');
  });
});
