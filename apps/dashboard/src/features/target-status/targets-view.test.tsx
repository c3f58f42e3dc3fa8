import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TargetsState } from '../../app/targets-state.ts';
import { makeCatalogue } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { makeTargetsAnswer, regions } from '../../testing/target-fixtures.ts';
import { assessAnswer } from './assess-answer.ts';
import { TargetsView } from './targets-view.tsx';

const answer = makeTargetsAnswer();
const space = '\u00a0';

async function show(state: TargetsState = {}, language: 'vi' | 'en' = 'vi') {
  const catalogue = makeCatalogue();
  const { method = 'path', asOf = answer.release.date, basis } = state;
  const assessed = assessAnswer(answer, catalogue, { method, asOf });
  const onChange = vi.fn<(change: TargetsState) => void>();
  await renderView(
    <TargetsView
      answer={answer}
      regions={regions}
      found={{ rule: { method, asOf, basis }, assessed }}
      state={state}
      onChange={onChange}
    />,
    { catalogue, language },
  );
  return onChange;
}

const section = () => within(screen.getByRole('region', { name: /^(Tình hình thực hiện chỉ tiêu|How targets stand)/ }));
const rowOf = (name: RegExp) => {
  const link = section().getAllByRole('link', { name })[0];
  return link?.closest('tr')?.textContent;
};

describe('TargetsView', () => {
  it('says first what is missed, where, and what is unknown', async () => {
    await show();
    expect(document.body.textContent).toContain(
      '1 trong 8 chỉ tiêu không đạt: Hải Phòng (đến 30/6/2025) 1; 5 chỉ tiêu chưa đánh giá được.',
    );
    expect(document.body.textContent).toContain('Tính đến ngày 15/1/2026');
  });

  it('counts every status, the unknown among them, and names the worst case', async () => {
    await show();
    const counts = within(section().getByRole('list', { name: /^Số chỉ tiêu theo kết quả/ }));
    expect(counts.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      ...['1 không đạt', '0 đã đạt nhưng tụt lại', '0 đi ngược chỉ tiêu', '1 chậm tiến độ', '0 cần tăng tốc'],
      ...['0 đúng tiến độ', '1 đạt', '5 chưa đánh giá được'],
    ]);
    expect(
      section()
        .getByRole('link', {
          name: /^Xa mức đề ra nhất trong các chỉ tiêu “không đạt”: Hải Phòng \(đến 30\/6\/2025\), /,
        })
        .getAttribute('href'),
    ).toBe('/indicators/houses?areas=HP');
    expect(section().getByRole('img').getAttribute('aria-label')).toBe(
      '8 chỉ tiêu, mỗi dấu là một chỉ tiêu: 1 không đạt, 1 chậm tiến độ, 1 đạt và 5 chưa đánh giá được',
    );
  });

  it('gives each target its mark, word, gap in points and things, and the age of its figure', async () => {
    await show({ view: 'list' });
    expect(rowOf(/^Tỷ lệ thôn có nhà văn hóa/)).toBe(
      [
        'Hải Phòngđến 30/6/2025; nay thuộc Hải Phòng',
        'Kết quảkhông đạt',
        'Chỉ tiêuTỷ lệ thôn có nhà văn hóađến năm 2024 là từ 80,0% trở lên',
        'Số liệu67,0%11/2024; 13 tháng trước',
        `Khoảng cáchcòn thiếu 13,0${space}điểm phần trăm (cần thêm 229 thôn có nhà văn hóa, tính trên 1.761 của tháng 11/2024)`,
      ]
        .join('')
        .replace('Kết quả', '')
        .replace('Chỉ tiêuTỷ', 'Tỷ'),
    );
    expect(section().getAllByText('1 chưa đánh giá được: đơn vị đã kết thúc trước thời hạn')).toHaveLength(2);
  });

  it('unfolds the unknown where they are asked for', async () => {
    await show({ view: 'list', status: ['not-assessable'] });
    expect(rowOf(/^Số câu lạc bộ/)).toContain('không tìm thấy số liệu công bố');
    expect(section().getAllByText('đơn vị đã kết thúc trước thời hạn')).toHaveLength(2);
    expect(section().queryByText(/^1 chưa đánh giá được:/)).toBeNull();
    expect(screen.getByText(/Danh sách dưới đây chỉ gồm 5 chỉ tiêu có kết quả: chưa đánh giá được\./)).toBeDefined();
    // The counts are of what the other filters leave.
    expect(section().getByRole('button', { name: '1 không đạt' }).getAttribute('aria-pressed')).toBe('false');
    expect(section().getByRole('button', { name: '5 chưa đánh giá được' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('changes the address by every control', async () => {
    const onChange = await show({}, 'en');
    const user = userEvent.setup();
    const change = async (act: () => Promise<void>) => {
      onChange.mockClear();
      await act();
      return onChange.mock.calls;
    };
    const choose = (label: string, option: string) => () => user.selectOptions(section().getByLabelText(label), option);
    expect(await change(choose('Document', 'plan'))).toEqual([[{ policy: 'plan' }]]);
    expect(await change(choose('Family', 'clubs'))).toEqual([[{ targetFamily: 'clubs' }]]);
    expect(await change(choose('Region', 'red-river-delta.2008-08-01'))).toEqual([
      [{ region: 'red-river-delta.2008-08-01' }],
    ]);
    expect(await change(choose('Order', 'unknown'))).toEqual([[{ order: 'unknown' }]]);
    expect(await change(choose('Shown as', 'matrix'))).toEqual([[{ view: 'matrix' }]]);
    expect(await change(choose('Method', 'un'))).toEqual([[{ method: 'un' }]]);
    expect(await change(() => user.click(section().getByRole('button', { name: '1 met' })))).toEqual([
      [{ status: ['met'] }],
    ]);
    expect(await change(() => user.click(section().getByRole('radio', { name: /15 January 2026/ })))).toEqual([
      [{ basis: 'on:2026-01-15' }],
    ]);
  });

  it('takes a pressed status back, and clears what is chosen', async () => {
    const onChange = await show({ status: ['missed', 'met'], policy: 'none' });
    const user = userEvent.setup();
    await user.click(section().getByRole('button', { name: '1 đạt' }));
    expect(onChange.mock.calls).toEqual([[{ status: ['missed'] }]]);
    await user.click(section().getByRole('button', { name: 'Bỏ các lựa chọn' }));
    expect(onChange.mock.calls.at(-1)).toEqual([
      { policy: undefined, targetFamily: undefined, region: undefined, status: undefined },
    ]);
  });

  it('as a table has a target a cell, and says where a place has none', async () => {
    await show({ view: 'matrix' }, 'en');
    const table = within(await screen.findByRole('table', { name: 'Targets of 5 places by 2 indicators' }));
    const [row] = table.getAllByRole('row').filter(({ textContent }) => textContent.startsWith('Hai Phong'));
    const cells = within(row ?? document.body).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      `missed, at least 80.0% by 202413.0${space}percentage points lacking67.0%; Nov 2024; 13 months agoand 1 more target`,
      'not assessable, at least 100 by 2030; 12/KH-UBNDarea ended before the deadline',
    ]);
    const met = table.getAllByRole('row').find(({ textContent }) => textContent.startsWith('Hai Duong'));
    expect(within(met ?? document.body).getByText('no target')).toBeDefined();
  });

  it('says so where nothing fits the choice', async () => {
    await show({ policy: 'plan', targetFamily: 'heritage' });
    expect(screen.getAllByText('Không có chỉ tiêu nào khớp với lựa chọn này.').length).toBeGreaterThan(0);
    expect(section().getByRole('option', { name: 'heritage (0)' })).toBeDefined();
  });

  it('says which document, region or day of the address the release does not know, and shows all', async () => {
    await show({ policy: 'gone', region: 'abc', asOf: '2400-01-01', basis: 'on:9999-01-01' });
    expect(document.body.textContent).toContain(
      'Bản phát hành này không có văn bản, vùng hoặc ngày “gone”, “abc”, “2400-01-01”, “on:9999-01-01” nêu trong địa chỉ',
    );
    expect(section().getByRole('button', { name: '1 không đạt' })).toBeDefined();
    expect(section().getByLabelText('Văn bản')).toHaveProperty('value', '');
  });

  it('sums the sentence over every status when one is chosen, and says what the list is narrowed to', async () => {
    await show({ status: ['met'], view: 'list' });
    const text = document.body.textContent;
    expect(text).toContain('1 trong 8 chỉ tiêu không đạt: Hải Phòng (đến 30/6/2025) 1; 5 chỉ tiêu chưa đánh giá được.');
    expect(text).toContain('Danh sách dưới đây chỉ gồm 1 chỉ tiêu có kết quả: đạt.');
    expect(section().getAllByRole('rowheader')).toHaveLength(1);
    expect(section().getByRole('link', { name: /^Xa mức đề ra nhất/ })).toBeDefined();
  });

  it('says how many targets have no known document', async () => {
    await show();
    expect(section().getByText(/5 chỉ tiêu không rõ văn bản\./)).toBeDefined();
  });

  it('takes a day that is typed when the field is left or Enter is pressed, not on the way', async () => {
    const onChange = await show({}, 'en');
    const user = userEvent.setup();
    await user.click(section().getByText(/^Assessed by the path/));
    const day = section().getByLabelText('As of');
    fireEvent.change(day, { target: { value: '0002-06-30' } });
    expect(day).toHaveProperty('value', '0002-06-30');
    fireEvent.change(day, { target: { value: '2024-06-30' } });
    expect(onChange.mock.calls).toEqual([]);
    fireEvent.keyDown(day, { key: 'Enter' });
    expect(onChange.mock.calls).toEqual([[{ asOf: '2024-06-30' }]]);
    fireEvent.change(day, { target: { value: '2400-06-30' } });
    fireEvent.blur(day);
    expect(onChange.mock.calls).toHaveLength(1);
    expect(day).toHaveProperty('value', '2026-01-15');
  });
});

describe('the sheet for a meeting', () => {
  it('lists what is in trouble, what is well, what is unknown and what to publish', async () => {
    await show({ policy: 'none' }, 'en');
    const sheet = await vi.waitFor(() => {
      const found = document.querySelector('[data-sheet]');
      if (!found) throw new Error('The sheet has not come yet');
      return found;
    });
    const text = sheet.textContent;
    expect(text).toContain('To look at first: 1 target that needs attention');
    expect(text).toContain('Hai Phong (until 30 June 2025), Villages with a culture house: at least 80.0% by 2024');
    expect(text).toContain('1 target is met or on track');
    expect(text).toContain('3 of 5 targets are unknown');
    expect(text).toContain('Why: no figure found (1), area ended before the deadline (1) and area not identified (1).');
    expect(text).toContain('publish figures of “Clubs” (1)');
    expect(text).toContain('Assessed by the path to the deadline, as of 15 January 2026');
  });
});
