import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { IndicatorState } from '../../app/view-state.ts';
import { makeIndicatorAnswer } from '../../testing/answer-fixtures.ts';
import { disagreeing, haiDuong, haiPhong, houses, hungHa, makePoint, nation } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { IndicatorView } from './indicator-view.tsx';

const ofNation = [
  makePoint({ areaId: nation.id, period: '2012', value: 44.7, numerator: 45259, denominator: 101231 }),
  makePoint({ areaId: nation.id, period: '2020', value: 60 }),
];
const ofHaiDuong = makePoint({ areaId: haiDuong.id, period: '2024', value: 91 });
const ofHungHa = makePoint({ areaId: hungHa.id, period: '2021', value: 92 });

async function show(points: Parameters<typeof makeIndicatorAnswer>[0], state: IndicatorState = {}) {
  const changes: IndicatorState[] = [];
  await renderView(
    <IndicatorView
      answer={makeIndicatorAnswer(points)}
      state={state}
      onChange={(change) => {
        changes.push(change);
      }}
    />,
  );
  return changes;
}

describe('IndicatorView', () => {
  it('opens with the nation, then the spread of the fullest year and of how many', async () => {
    await show([...ofNation, disagreeing, ofHaiDuong]);
    expect(document.body.textContent).toContain('Cả nước: 60,0% (năm 2020).');
    expect(document.body.textContent).toContain('Năm 2024: từ 67,3% (Hải Phòng) đến 91,0% (Hải Dương)');
    expect(document.body.textContent).toContain('cả 2 tỉnh, thành có số liệu công bố');
  });

  it('says of a register that it is counted, for whom and complete to which day, never that it is published', async () => {
    const counted = [haiPhong, haiDuong].map((area, index) =>
      makePoint({ areaId: area.id, period: '2024', value: 2 * index, status: 'derived', complete: true }),
    );
    const indicator = { ...houses, kind: 'distinct' as const, unit: 'count' as const };
    await renderView(
      <IndicatorView answer={makeIndicatorAnswer(counted, { indicator })} state={{}} onChange={() => {}} />,
    );
    expect(document.body.textContent).toContain(
      'nhiều nhất là 2,0 (Hải Dương), 1 địa phương không có mục nào; Dinh đếm từ danh mục cho cả 2 tỉnh, thành; danh mục đầy đủ đến hết ngày 31/12/2024.',
    );
    expect(document.body.textContent).not.toContain('có số liệu công bố');
  });

  it('says of a register that was never complete that its counts are a minimum', async () => {
    const counted = makePoint({ areaId: haiDuong.id, period: '2024', value: 3, status: 'derived', complete: false });
    const indicator = { ...houses, kind: 'distinct' as const, unit: 'count' as const };
    await renderView(
      <IndicatorView answer={makeIndicatorAnswer([counted], { indicator })} state={{}} onChange={() => {}} />,
      { language: 'en' },
    );
    expect(document.body.textContent).toContain('the register was never complete, so every count is a minimum');
  });

  it('says plainly that no figure was found', async () => {
    await show([]);
    expect(document.body.textContent).toContain('Không tìm thấy số liệu công bố nào của chỉ số này.');
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('names the only place of a year', async () => {
    await show([ofHaiDuong]);
    expect(document.body.textContent).toContain(
      'Hải Dương: 91,0% (năm 2024), địa phương duy nhất có số liệu của năm đó',
    );
    expect(document.body.textContent).toContain('1 trong 2 tỉnh, thành có số liệu công bố');
  });

  it('never counts districts without a figure, since not all districts are known', async () => {
    await show([ofHungHa], { level: 'district' });
    expect(document.body.textContent).toContain('1 quận, huyện có số liệu công bố mà chúng tôi tìm được');
    expect(document.body.textContent).not.toContain('trong 1 quận');
  });

  it('says that a year asked for has no figure, and offers the others', async () => {
    const changes = await show([ofHaiDuong], { year: 1999 });
    expect(document.body.textContent).toContain('Không tìm thấy số liệu công bố của năm 1999 ở cấp này.');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Năm' }), '2024');
    expect(changes).toEqual([{ year: 2024 }]);
  });

  it('offers a map of provinces, and of other levels says that there is none', async () => {
    const changes = await show([ofHaiDuong, ofHungHa]);
    await userEvent.click(screen.getByRole('radio', { name: 'Bản đồ' }));
    expect(changes).toEqual([{ view: 'map' }]);
    document.body.replaceChildren();
    await show([ofHaiDuong, ofHungHa], { level: 'district' });
    expect(screen.queryByRole('radio', { name: 'Bản đồ' })).toBeNull();
    document.body.replaceChildren();
    await show([ofHaiDuong, ofHungHa], { level: 'district', view: 'map' });
    expect(document.body.textContent).toContain('Chỉ có bản đồ cấp tỉnh');
  });

  it('lists the year as a table, both figures of a disagreeing share, and who has none', async () => {
    await show([disagreeing], { view: 'table' });
    const table = screen.getByRole('table', { name: 'Tỷ lệ thôn có nhà văn hóa, 2024' });
    const row = within(table).getByRole('row', { name: /Hải Phòng/ });
    expect(row.textContent).toContain('67,35%');
    expect(row.textContent).toContain('nguồn công bố 63,7%');
    expect(document.body.textContent).toContain('1 địa phương không tìm thấy số liệu công bố của năm 2024: Hải Dương.');
  });

  it('draws the nation, the places chosen before it, and keeps the choice in the address', async () => {
    const changes = await show([...ofNation, disagreeing, ofHaiDuong], { areas: ['HP'] });
    expect(
      screen.getByRole('figure', { name: 'Tỷ lệ thôn có nhà văn hóa, Hải Phòng (đến 30/6/2025), 2012–2024' }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ Hải Phòng (đến 30/6/2025)' }));
    await userEvent.click(screen.getByRole('combobox', { name: 'Thêm địa phương' }));
    await screen.findAllByRole('option', { name: /Hải Dương/ });
    await userEvent.keyboard('hai duong{Enter}');
    expect(changes).toEqual([{ areas: undefined }, { areas: ['HP', 'HD'] }]);
  });

  it('adds no place for a reader who only walks past the field', async () => {
    const changes = await show([...ofNation, disagreeing, ofHaiDuong], { areas: ['HP'] });
    const field = () => screen.getByRole('combobox', { name: 'Thêm địa phương' });
    act(() => field().focus());
    await waitFor(() => expect(field().hasAttribute('aria-controls')).toBe(true));
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await userEvent.tab();
    expect(changes).toEqual([]);
  });
});
