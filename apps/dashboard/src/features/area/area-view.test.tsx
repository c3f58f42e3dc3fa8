import { packRows } from '@dinh/kpi';
import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaAnswer } from '../../app/answers.ts';
import {
  makeAreaAnswer,
  makeFullSet,
  makeStanding,
  makeStandingAnswer,
  makeStandingIn,
} from '../../testing/answer-fixtures.ts';
import {
  clubs,
  disagreeing,
  haiPhong,
  hungHa,
  makeCatalogue,
  makePoint,
  merger,
  newHaiPhong,
} from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { readCatalogued } from '../basis/read-catalogued.ts';
import { AreaView } from './area-view.tsx';
import { readArea } from './read-area.ts';

// What comes as a part of its own is there before the first look.
beforeAll(() => import('./area-ground.tsx').then(() => undefined));

function rowOf(name: string): HTMLElement {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

describe('AreaView', () => {
  it('opens with the share computed from its parts and says what the source prints', async () => {
    await renderView(<AreaView answer={makeAreaAnswer(haiPhong, [disagreeing])} />);
    expect(screen.getByText('67,35%', { selector: 'strong' })).toBeTruthy();
    expect(document.body.textContent).toContain('(1.186/1.761), nguồn công bố 63,7%.');
    expect(document.body.textContent).toContain('1 số liệu không khớp với tử số và mẫu số.');
    const row = rowOf('Tỷ lệ thôn có nhà văn hóa');
    expect(within(row).getByText(/✕/)).toBeTruthy();
    expect(row.textContent).toContain('nguồn công bố 63,7%; tỷ lệ công bố không khớp với tử số và mẫu số');
  });

  it('says that one reading has nothing to be compared with, and draws no chart of it', async () => {
    await renderView(<AreaView answer={makeAreaAnswer(haiPhong, [disagreeing])} />);
    expect(rowOf('Tỷ lệ thôn có nhà văn hóa').textContent).toContain('chưa có kỳ trước để so');
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('gives the change in points since the reading before, and a figure of both', async () => {
    const points = [makePoint({ period: '2021', value: 60 }), makePoint({ period: '2024', value: 72.5 })];
    await renderView(<AreaView answer={makeAreaAnswer(haiPhong, points)} />);
    expect(rowOf('Tỷ lệ thôn có nhà văn hóa').textContent).toContain('+12,5\u00a0điểm phần trăm so với 2021');
    expect(
      screen.getByRole('figure', { name: 'Tỷ lệ thôn có nhà văn hóa, Hải Phòng (đến 30/6/2025), 2021–2024' }),
    ).toBeTruthy();
  });

  it('opens with its strongest and its weakest where that can be said', async () => {
    const among = { all: makeFullSet('HP', 2), peers: makeStandingIn({ due: 9 }) };
    const standing = makeStandingAnswer(haiPhong, [makeStanding({ quarter: 'best', among })]);
    await renderView(<AreaView answer={makeAreaAnswer(haiPhong, [disagreeing])} standing={standing} />);
    expect(document.body.textContent).toContain(
      'Hải Phòng mạnh nhất về tỷ lệ thôn có nhà văn hóa: 67,3%, tháng 11/2024, thứ 2 trong 60; 63 tỉnh, thành.',
    );
    expect(document.body.textContent).toContain(
      '1 trong 2 chỉ số cấp tỉnh chưa tìm thấy số liệu công bố của Hải Phòng.',
    );
  });

  it('leads an ended unit to the one that holds it', async () => {
    await renderView(
      <AreaView answer={makeAreaAnswer(haiPhong, [disagreeing], { successions: merger.slice(0, 1) })} />,
    );
    expect(document.body.textContent).toContain('Từ ngày 1/7/2025, địa bàn này thuộc Hải Phòng (từ 1/7/2025).');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('shows figures put together from former units, those of a part marked and compared with nothing', async () => {
    const made = (areaId: string, period: string, value: number) =>
      makePoint({ areaId, indicatorId: clubs.id, period, value });
    const former = [made('HP', '2022', 3), made('HD', '2022', 7), made('HP', '2023', 4)];
    const houseOfPart = { ...disagreeing, areaId: 'HP' };
    const answer = makeAreaAnswer(newHaiPhong, [], {
      successions: merger,
      former: packRows([...former, houseOfPart]) as AreaAnswer['former'],
    });
    const basis = 'on:2026-01-15';
    const read = readArea(answer, { read: readCatalogued, catalogue: makeCatalogue(), basis });
    await renderView(<AreaView answer={answer} read={read} basis={basis} onBasis={() => {}} />);
    expect(screen.getByRole('radio', { checked: true }).closest('label')?.textContent).toBe('ngày 15/1/2026');
    const clubsRow = rowOf('Số câu lạc bộ').textContent;
    expect(clubsRow).toContain('10');
    expect(clubsRow).toContain('tập hợp từ Hải Dương 7 và Hải Phòng (đến 30/6/2025) 3');
    const partRow = rowOf('Tỷ lệ thôn có nhà văn hóa').textContent;
    expect(partRow).toContain('◌');
    expect(partRow).toContain('chỉ của một phần địa bàn; chưa có số liệu của Hải Dương');
    // The latest of clubs is that of the whole, though a part has a later one; and nothing is said of a change.
    expect(clubsRow).toContain('2022');
    expect(partRow).toContain('chưa có kỳ trước để so');
  });

  it('never shows an area without figures as zero, and points to the units before it', async () => {
    await renderView(<AreaView answer={makeAreaAnswer(newHaiPhong, [], { successions: merger })} />);
    expect(document.body.textContent).toContain('Hải Phòng: không tìm thấy số liệu văn hóa nào đã công bố.');
    expect(document.body.textContent).toContain('Số liệu trước khi sắp xếp nằm ở trang của các đơn vị cũ.');
    const link = screen.getByRole('link', { name: 'Hải Phòng (đến 30/6/2025)' });
    expect(link.getAttribute('href')).toBe('/areas/HP');
    expect(link.parentElement?.textContent).toContain('23 số liệu');
  });

  it('shows a district with one figure, within its province', async () => {
    const point = makePoint({ areaId: hungHa.id, indicatorId: clubs.id, value: 12 });
    await renderView(<AreaView answer={makeAreaAnswer(hungHa, [point])} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Huyện Hưng Hà, Hải Dương');
    expect(document.body.textContent).toContain('Huyện Hưng Hà: số câu lạc bộ là 12.');
    expect(screen.getByRole('link', { name: 'Số câu lạc bộ' }).getAttribute('href')).toBe(
      '/indicators/clubs?areas=HD-hung-ha',
    );
  });

  it('counts a register only as far as it is complete, and says so', async () => {
    const item = {
      id: 'whs',
      nameVi: 'Vịnh Hạ Long',
      nameEn: 'Ha Long Bay',
      designation: 'unesco-world-heritage' as const,
      areaIds: [haiPhong.id],
      designated: '1994',
      decision: null,
      decisionVi: null,
      sourceId: 'article',
      note: null,
    };
    const count = makePoint({
      indicatorId: 'register-unesco-world-heritage',
      period: '2022',
      value: 1,
      complete: true,
    });
    await renderView(<AreaView answer={makeAreaAnswer(haiPhong, [count], { heritage: [item] })} />);
    expect(rowOf('Di sản thế giới').textContent).toContain('1 mục, danh mục đầy đủ đến hết năm 2022');
    expect(document.body.textContent).toContain('Vịnh Hạ Long');
  });

  it('names the cell of every figure in its report link', async () => {
    await renderView(<AreaView answer={makeAreaAnswer(haiPhong, [disagreeing])} />, {
      reportUrl: 'https://tracker.example/new',
      language: 'en',
    });
    const link = screen.getByRole('link', { name: /^Report an error: Villages with a culture house, Hai Phong/ });
    const body = new URL(link.getAttribute('href') ?? '').searchParams.get('body');
    expect(body).toContain('/d/1/houses/HP/2024-11');
  });
});
