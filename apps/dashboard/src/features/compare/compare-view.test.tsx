import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompareState } from '../../app/compare-state.ts';
import { countryOfTen, makeCompareAnswers, makeShares } from '../../testing/compare-fixtures.ts';
import { houses } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { CompareView } from './compare-view.tsx';

// What comes as a part of its own is there before the first look.
beforeAll(() => import('./compare-details.tsx').then(() => undefined));

const all = [500, 550, 600, 650, 700, 750, 800, 850, 900, 950];

async function show(points: ReturnType<typeof makeShares>, state: CompareState, language: 'vi' | 'en' = 'vi') {
  const changes: CompareState[] = [];
  await renderView(
    <CompareView
      answers={makeCompareAnswers([{ indicator: houses, points }])}
      state={state}
      onChange={(change) => {
        changes.push(change);
      }}
    />,
    { catalogue: countryOfTen, language },
  );
  return changes;
}

describe('CompareView', () => {
  it('asks for a place where none is chosen', async () => {
    await show(makeShares(all), {});
    expect(document.body.textContent).toContain('Chọn tối đa 5 tỉnh, thành phố để so sánh.');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('answers with value, rank and set, then says what would close the gaps', async () => {
    await show(makeShares(all), { areas: ['P0', 'P9'] });
    expect(document.body.textContent).toContain(
      'Tỉnh 0: 50,0% về tỷ lệ thôn có nhà văn hóa (năm 2024); xếp thứ 10 trong 10 tỉnh, thành.',
    );
    const table = await screen.findByRole('table', { name: 'Tỷ lệ thôn có nhà văn hóa, năm 2024' });
    const [, own, best] = within(table).getAllByRole('row');
    expect(own?.textContent).toContain('cần thêm 225 thôn có nhà văn hóa để bằng');
    expect(own?.textContent).toContain('địa phương dẫn đầu (Tỉnh 9); cần thêm 450 thôn có nhà văn hóa');
    expect(best?.textContent).toContain('là địa phương dẫn đầu');
  });

  it('says of a thin year of how many it speaks, and draws no median from it', async () => {
    await show(makeShares([500, 600, 700]), { areas: ['P0', 'P5'] }, 'en');
    expect(document.body.textContent).toContain('No rank: only 3 of 10 areas have a published figure');
    const table = await screen.findByRole('table', { name: 'Villages with a culture house, 2024' });
    expect(table.textContent).toContain('no median: under half of the places have a figure');
    expect(table.textContent).toContain('no published figure found');
  });

  it('takes older figures, boundaries, weights and a group from the address, and writes them into it', async () => {
    const user = userEvent.setup();
    const changes = await show(makeShares(all), { areas: ['P0'] });
    await user.click(screen.getByRole('checkbox', { name: /số liệu cũ hơn/ }));
    await user.click(screen.getByRole('radio', { name: 'tại thời điểm công bố' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Năm' }), '2024');
    await user.click(await screen.findByRole('button', { name: 'Bỏ Tỉnh 1 khỏi nhóm' }));
    expect(changes.slice(0, 3)).toEqual([{ older: 3 }, { basis: 'as-reported', year: undefined }, { year: 2024 }]);
    expect(changes[3]?.group).toHaveLength(7);
    expect(changes[3]?.group).not.toContain('P1');
  });

  it('says why nobody is to be learnt from, and whom to visit', async () => {
    const before = makeShares([400, 450, 500, 550, 600, 650, 700, 750, 800, 850], '2019');
    await show([...before, ...makeShares([410, 550, 600, 650, 700, 750, 800, 850, 900, 950])], { areas: ['P0'] });
    await waitFor(() =>
      expect(document.body.textContent).toContain('Tỉnh 1: từ 45,0% (năm 2019) đến 55,0% (năm 2024)'),
    );
    expect(document.body.textContent).toMatch(/\+1,0\sđiểm phần trăm từ năm\s2019 đến năm\s2024/);
  });
});
