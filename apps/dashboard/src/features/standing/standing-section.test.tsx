import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { makeFullSet, makeStanding, makeStandingAnswer, makeStandingIn } from '../../testing/answer-fixtures.ts';
import { clubs, haiPhong, houses } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { StandingSection } from './standing-section.tsx';

const show = (standing: Parameters<typeof StandingSection>[0]['standing'], onRetry?: () => void) =>
  renderView(<StandingSection standing={standing} name="Hải Phòng" onRetry={onRetry} />);
const text = (): string => document.body.textContent ?? '';

const best = [{ id: 'HD', period: '2024', value: 100, sourceIds: ['paper'] }];
const toBest = { difference: (1186 / 1761) * 100 - 100, things: 575 };

describe('StandingSection', () => {
  it('says why the nation, a district and an early unit are compared with nobody', async () => {
    const release = makeStandingAnswer(haiPhong, []).release;
    await show({ release, status: 'not-compared', areaId: 'VN', reason: 'nation' });
    expect(text()).toContain('Cả nước không xếp hạng cùng các tỉnh, thành.');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says when the comparison did not come, and asks again', async () => {
    const retry = vi.fn();
    await show(undefined, retry);
    screen.getByRole('button', { name: 'Thử lại' }).click();
    expect(retry).toHaveBeenCalledOnce();
  });

  it('says that there is nothing to compare, and still who is alike and why', async () => {
    await show(makeStandingAnswer(haiPhong, []));
    expect(text()).toContain('Không tìm thấy số liệu theo năm nào của Hải Phòng');
    expect(text()).toContain('Hải Dương: giống nhất về vùng, dân số và diện tích');
  });

  it('names neither strength nor lag where too few have a figure, and says of how many', async () => {
    const few = {
      of: 9,
      ranking: { status: 'ranked' as const, of: 9, due: 63, full: false, rows: [{ id: 'HP', rank: 3, ties: 1 }] },
    };
    const among = { all: makeStandingIn({ ...few, best, toBest, bestTies: 1 }), peers: makeStandingIn({ due: 9 }) };
    await show(makeStandingAnswer(haiPhong, [makeStanding({ among })]));
    expect(text()).toContain('Chưa nói được: trong 1 tỷ lệ mà Hải Phòng có số liệu chưa quá 3 năm');
    expect(text()).toContain('tỷ lệ thôn có nhà văn hóa năm 2024: 9 trong 63.');
    const rank = screen.getByText('thứ 3 trong 9 địa phương có số liệu công bố; 63 tỉnh, thành');
    expect(rank.className).toContain('text-muted');
    // Nobody of the group has a figure: the best of all stands there, and it is said.
    const row = screen.getByRole('rowheader', { name: 'Tỷ lệ thôn có nhà văn hóa' }).closest('tr');
    expect(row?.textContent).toContain('Hải Dương: 100,0% (2024)');
    expect(row?.textContent).toContain('−32,7\u00a0điểm phần trăm');
    expect(row?.textContent).toContain('cần thêm 575 thôn có nhà văn hóa để bằng');
    expect(row?.textContent).toContain('ngoài nhóm');
    const link = within(row as HTMLElement).getByRole('link', { name: 'Hải Dương' });
    expect(link.getAttribute('href')).toBe('/compare?areas=HP,HD&indicators=houses');
  });

  it('names strengths and lags in full rankings, with what is lacking to the middle', async () => {
    const set = (rank: number) => ({
      all: makeFullSet('HP', rank, { toMedian: { difference: -2.7, things: 47 } }),
      peers: makeStandingIn({ due: 9 }),
    });
    await show(makeStandingAnswer(haiPhong, [makeStanding({ quarter: 'worst', among: set(58) })]));
    expect(text()).toContain('Tỷ lệ thôn có nhà văn hóa: 67,3% (11/2024), thứ 58 trong 60; 63 tỉnh, thành.');
    expect(text()).toContain('Để bằng mức giữa của cả nước cần thêm 47 thôn có nhà văn hóa.');
    expect(text()).toContain('Không tỷ lệ nào nằm trọn trong một phần tư tốt nhất.');
  });

  it('keeps what cannot be compared behind one line', async () => {
    await show(
      makeStandingAnswer(haiPhong, [makeStanding(), makeStanding({ indicatorId: clubs.id, family: 'clubs' })]),
    );
    expect(
      screen.getByText('2 chỉ số khác không so được: trong năm mới nhất chỉ tìm thấy số liệu của Hải Phòng'),
    ).toBeTruthy();
    expect(text()).toContain('Không chỉ số nào của Hải Phòng có số liệu của một địa phương khác trong cùng năm để so.');
  });

  it('says whom to learn from, from where to where, beside the own course', async () => {
    const own = { start: 60, end: 67.3, startPeriod: '2019', endPeriod: '2024-11', gain: 7.3 };
    const row = {
      id: 'HD',
      distance: 0.21,
      start: 60,
      end: 80,
      startPeriod: '2019',
      endPeriod: '2024',
      gain: 20,
      sourceIds: ['paper'],
    };
    const learning = { status: 'found' as const, from: '2019', to: '2024-11', own, of: 12, rows: [row] };
    await show(
      makeStandingAnswer(haiPhong, [makeStanding({ learning })], {
        lessons: [{ indicatorId: houses.id, areaId: 'HD', policyIds: [] }],
      }),
    );
    expect(text()).toContain(
      'Hải Dương: từ 60,0% (năm 2019) đến 80,0% (năm 2024), +20,0\u00a0điểm phần trăm; Hải Phòng +7,3\u00a0điểm phần trăm.',
    );
    expect(text()).toContain('trong 12 địa phương có số liệu cả hai đầu kỳ');
    expect(text()).toContain('không có văn bản nào trong bộ số liệu');
    const link = screen.getByRole('link', { name: /^So sánh hai địa phương: Hải Phòng và Hải Dương/ });
    expect(link.getAttribute('href')).toBe('/compare?areas=HP,HD&indicators=houses');
  });

  it('says why there is nobody to learn from', async () => {
    await show(makeStandingAnswer(haiPhong, [makeStanding()]));
    expect(text()).toContain('không chỉ số nào của Hải Phòng có hai số liệu cách nhau ít nhất 2 năm');
  });

  it('speaks English, too', async () => {
    await renderView(
      <StandingSection
        standing={makeStandingAnswer(haiPhong, [makeStanding()])}
        name="Hai Phong"
        onRetry={undefined}
      />,
      { language: 'en' },
    );
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Among places like it');
    expect(text()).toContain('Among the 63 provinces');
  });
});
