import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CoverageState } from '../../app/coverage-state.ts';
import { clubs, haiDuong, haiPhong, houses, makeCatalogue, newHaiPhong } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { CoverageSection } from './coverage-section.tsx';
import { toCoverages } from './use-coverages.ts';

const latest = [
  { indicatorId: houses.id, areaId: haiPhong.id, period: '2024-11', value: 80, absence: null },
  { indicatorId: clubs.id, areaId: haiPhong.id, period: '2019', value: 1739, absence: null },
  { indicatorId: houses.id, areaId: haiDuong.id, period: '2024', value: null, absence: 'withheld' as const },
];
const region = { region: 'r', nameVi: 'Đồng bằng sông Hồng', nameEn: 'Red River Delta', validTo: '2025-06-30' };
const regions = [{ ...region, areaId: haiPhong.id, validFrom: '2008-08-01' }];

async function show(state: CoverageState, language: 'vi' | 'en' = 'vi') {
  const catalogue = makeCatalogue();
  const onChange = vi.fn<(change: CoverageState) => void>();
  await renderView(
    <CoverageSection coverages={toCoverages(latest, catalogue)} regions={regions} state={state} onChange={onChange} />,
    { catalogue, language },
  );
  return onChange;
}

function cellsOf(name: string): readonly string[] {
  const row = screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr');
  return within(row ?? document.body)
    .getAllByRole('cell')
    .map((cell) => `${cell.dataset.mark} ${cell.textContent}`);
}

describe('CoverageSection', () => {
  it('says how many are known before it draws families, each with its count and latest period', async () => {
    await show({});
    expect(document.body.textContent).toContain('1 trong 2 tỉnh, thành có ít nhất một số liệu công bố');
    expect(document.body.textContent).toContain('Đã biết 2 trong 4 ô');
    expect(document.body.textContent).toContain('2 đơn vị đã kết thúc ngày 30/6/2025');
    expect(
      screen
        .getAllByRole('columnheader')
        .slice(1, 3)
        .map((head) => head.textContent),
    ).toEqual(['Thiết chế văn hóa1/2', 'Câu lạc bộ1/2']);
    expect(cellsOf('Hải Phòng').slice(0, 3)).toEqual(['up-to-3 1/111/2024', 'older 1/12019', 'not-applicable 0/0']);
    expect(cellsOf('Hải Dương').slice(0, 2)).toEqual(['unknown 0/1', 'unknown 0/1']);
    expect(screen.getByRole('rowheader', { name: /^Hải Dương/ }).textContent).toContain('nay thuộc Hải Phòng');
  });

  it('draws the indicators of a family, a known cell leading to its figure and a blank with its reason', async () => {
    await show({ family: 'facilities' });
    const known = screen.getByRole('link', { name: '11/2024' });
    expect(known.getAttribute('href')).toBe('/d/1/houses/HP/2024-11');
    expect(screen.getByRole('cell', { name: 'số liệu không được công khai' }).dataset.mark).toBe('unknown');
    expect(screen.getByRole('link', { name: houses.nameVi }).getAttribute('href')).toBe('/indicators/houses');
  });

  it('says place, indicator, value, period and age under the walk', async () => {
    await show({ family: 'clubs' }, 'en');
    const user = userEvent.setup();
    while (document.activeElement !== screen.getByRole('application')) await user.tab();
    const said = screen.getByRole('status');
    expect(said.textContent).toBe('Hai Phong, Clubs: 1,739, 2019, 6 years ago');
    await user.keyboard('{ArrowDown}');
    expect(said.textContent).toBe('Hai Duong, Clubs: no published figure found');
  });

  it('has the units of today under their own layout', async () => {
    await show({ layout: 'now' });
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    expect(cellsOf(newHaiPhong.nameVi)[0]).toBe('unknown 0/1');
    expect(document.body.textContent).toContain('Số liệu trước 1/7/2025 của 1 tỉnh, thành mới nằm ở các đơn vị cũ.');
  });

  it('sorts by region under its name, those without one last', async () => {
    await show({ sort: 'region' });
    const heads = screen.getAllByRole('rowheader').map((head) => head.textContent);
    expect(heads.map((text) => text?.slice(0, 9))).toEqual(['Đồng bằng', 'Hải Phòng', 'Không rõ ', 'Hải Dương']);
  });

  it('asks for what is chosen, the default leaving the address clean', async () => {
    const user = userEvent.setup();
    const onChange = await show({ sort: 'name' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cột' }), 'clubs');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xếp theo' }), 'complete');
    await user.click(screen.getByRole('radio', { name: '1 từ 1/7/2025' }));
    await user.click(screen.getByRole('button', { name: 'Di sản' }));
    expect(onChange.mock.calls).toEqual([
      [{ family: 'clubs' }],
      [{ sort: undefined }],
      [{ layout: 'now' }],
      [{ family: 'heritage' }],
    ]);
  });
});
