import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { IndicatorAnswer } from '../../app/answers.ts';
import type { IndicatorState } from '../../app/view-state.ts';
import { makeIndicatorAnswer } from '../../testing/answer-fixtures.ts';
import { article, haiPhong, houses, makePoint } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { IndicatorView } from './indicator-view.tsx';

const later = { timeout: 20_000 };
const points = [
  ['2020', 40],
  ['2023', 47],
  ['2024', 50],
].map(([period, value]) =>
  makePoint({
    ...{ period: String(period), value: Number(value), areaId: haiPhong.id, indicatorId: houses.id },
    ...{ numerator: Number(value) * 10, denominator: 1000, reportedShare: null, agrees: null, hint: null },
  }),
);
const target: IndicatorAnswer['targets'][number] = {
  ...{
    id: 't',
    policyId: null,
    areaId: haiPhong.id,
    areaName: 'Hải Phòng',
    indicatorId: houses.id,
    sourceId: article.id,
  },
  ...{ baselinePeriod: '2020', baselineValue: null, targetPeriod: '2030', targetValue: 90, comparator: '>=' },
  note: 'of all villages',
};

async function show(targets: readonly IndicatorAnswer['targets'][number][], state: IndicatorState = {}) {
  const onChange = vi.fn();
  const answer = makeIndicatorAnswer(points, { targets: [...targets], sources: [article] });
  await renderView(<IndicatorView answer={answer} state={{ areas: [haiPhong.id], ...state }} onChange={onChange} />);
  return onChange;
}

describe('the targets of an indicator’s page', () => {
  it('stand with status, reason, gap, pace and outlook, and are drawn on the figure', async () => {
    await show([target]);
    const row = (await screen.findByText('chậm tiến độ', {}, later)).closest('tr');
    if (!row) throw new RangeError('no row');
    const text = (row.textContent ?? '').replaceAll('\u00a0', ' ');
    // 40 + 50 · 4 ÷ 10 = 60; 10 ÷ 20; 900 − 500; 40 in 6 years.
    for (const words of ['theo lộ trình phải là 60,0%', 'tiến độ 0,50', 'còn thiếu 40,0 điểm phần trăm', '400 thôn']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('cần +6,7 điểm phần trăm');
    expect(within(row).getByText('of all villages').getAttribute('lang')).toBe('en');
    const summary = (await screen.findAllByRole('img', {}, later))[0]?.getAttribute('aria-label') ?? '';
    expect(summary).toContain('Chỉ tiêu của Hải Phòng');
  });

  it('are judged by the method of the address, which is chosen above them', async () => {
    const onChange = await show([target], { method: 'un' });
    // 50 · (50 ÷ 40)^(6 ÷ 4) = 69,9: 29,9 of 50.
    expect((await screen.findByText(/tiến độ 0,60/, {}, later)).closest('tr')?.textContent).toContain('cần tăng tốc');
    await userEvent.setup().click(screen.getByRole('radio', { name: /Thống kê Canada/ }));
    expect(onChange).toHaveBeenCalledWith({ method: 'statcan' });
    await userEvent.setup().click(screen.getByRole('radio', { name: /theo lộ trình/ }));
    expect(onChange).toHaveBeenCalledWith({ method: undefined });
  });

  it('are said to be none, and then nothing is loaded', async () => {
    await show([]);
    expect(screen.getByText('Không có chỉ tiêu nào trong bộ số liệu nhắc tới chỉ số này.')).toBeDefined();
    expect(screen.queryByRole('radio', { name: /theo lộ trình/ })).toBeNull();
  });
});
