import type { SeriesPoint } from '@dinh/kpi';
import { packRows } from '@dinh/kpi';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RevisedAnswer } from '../../app/answers.ts';
import {
  article,
  clubs,
  haiDuong,
  haiPhong,
  makeArea,
  makeCatalogue,
  makePoint,
  release,
} from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { RevisedCells } from './revised-cells.tsx';
import { RevisionsView } from './revisions-view.tsx';

const pointOf = (areaId: string, period: string, value: number | null, over: Partial<SeriesPoint> = {}): SeriesPoint =>
  makePoint({ indicatorId: clubs.id, areaId, period, value, absence: value === null ? 'withheld' : null, ...over });

function makeAnswer(before: readonly SeriesPoint[], now: readonly SeriesPoint[]): RevisedAnswer {
  return {
    release: { ...release, latest: 2 },
    against: { ...release, number: 2, date: '2026-09-30', latest: 2 },
    before: packRows(before) as RevisedAnswer['before'],
    now: packRows(now) as RevisedAnswer['now'],
    sources: [{ ...article, id: 'office', publisher: 'Cục Thống kê' }],
    areas: [makeArea({ id: 'NEW', nameVi: 'Nơi mới' })],
  };
}

const three = makeAnswer(
  [
    pointOf('HP', '2025', 1542, { status: 'provisional', sourceId: 'office' }),
    pointOf('HD', '2025', 1074),
    pointOf('HP', '2024', null),
  ],
  [pointOf('HP', '2025', 1557, { sourceId: 'office' }), pointOf('HP', '2024', 12), pointOf('NEW', '2025', 3)],
);
const catalogue = makeCatalogue({ release: { ...release, latest: 2 } });

function readRows(): readonly (readonly string[])[] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [row.querySelector('th')?.textContent ?? '', ...cellsOf(row)]);
}
function cellsOf(row: HTMLElement): readonly string[] {
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.lastElementChild?.textContent ?? '');
}

describe('RevisionsView', () => {
  it('counts what was revised, withdrawn and added, and shows each before and after, blanks with their reason', async () => {
    await renderView(<RevisionsView answer={three} />, { catalogue });
    expect(screen.getByRole('region').textContent).toContain(
      'Từ bản phát hành số 1 đến bản số 2 (ngày 30/9/2026), trong các số liệu ở đây có 1 số liệu được sửa, 1 số liệu bị rút lại và 2 số liệu được bổ sung.',
    );
    expect(readRows()).toEqual([
      [
        'Hải Phòng (đến 30/6/2025), 2025',
        expect.stringMatching(/^1\.542số liệu sơ bộ.*Cục Thống kê/),
        expect.stringMatching(/^1\.557.*Cục Thống kê/),
      ],
      ['Hải Dương, 2025', expect.stringMatching(/^1\.074/), 'không có trong bản này'],
      ['Nơi mới, 2025', 'không có trong bản này', '3'],
      ['Hải Phòng (đến 30/6/2025), 2024', 'số liệu không được công khai', '12'],
    ]);
  });

  it('leads to the page of the cell at either release', async () => {
    await renderView(<RevisionsView answer={three} />, { catalogue, path: '/?release=1' });
    const hrefs = screen.getAllByRole('link', { name: /^1\.5\d7?/ }).map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/d/1/clubs/HP/2025?release=1', '/d/2/clubs/HP/2025']);
  });

  it('keeps to the cells of the figure, and says so where none of them was revised', async () => {
    await renderView(<RevisionsView answer={three} isShown={({ period }) => period === '2019'} />, { catalogue });
    expect(screen.getByRole('region').textContent).toBe(
      'Từ bản phát hành số 1 đến bản số 2 (ngày 30/9/2026), không số liệu nào ở đây được sửa, rút lại hay bổ sung.',
    );
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('folds a long list into one line', async () => {
    const periods = Array.from({ length: 11 }, (_, index) => String(2010 + index));
    const [before, now] = [1, 2].map((value) => periods.map((period) => pointOf('HP', period, value)));
    await renderView(<RevisionsView answer={makeAnswer(before ?? [], now ?? [])} />, { catalogue, language: 'en' });
    expect(screen.getByRole('region').textContent).toContain('of the figures shown here 11 were revised.');
    expect(screen.getByText('Show these 11 figures').tagName).toBe('SUMMARY');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('RevisedCells', () => {
  it('is nothing on the latest release', async () => {
    await renderView(
      <main>
        <RevisedCells cells={[{ indicatorId: clubs.id, areaId: haiPhong.id, period: '2025' }]} />
        <RevisedCells indicatorIds={[clubs.id]} isShown={({ areaId }) => areaId === haiDuong.id} />
      </main>,
    );
    expect(screen.getByRole('main').childElementCount).toBe(0);
  });
});
