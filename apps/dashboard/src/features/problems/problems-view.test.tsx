import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeProblemsAnswer } from '../../testing/answer-fixtures.ts';
import { makePoint } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { ProblemsView } from './problems-view.tsx';

const printed = {
  areaId: 'HP',
  areaName: 'Hải Phòng',
  areaLevel: 'province' as const,
  indicatorId: 'houses',
  period: '2024-11',
  value: 67.35,
  numerator: 1186,
  denominator: 1761,
  reportedShare: '63.7',
  status: 'reported' as const,
  sourceId: 'article',
  note: null,
};
const share = {
  ...printed,
  computed: (1186 / 1761) * 100,
  difference: -3.65,
  hint: 'digits-swapped' as const,
  isFinding: true,
};

describe('ProblemsView', () => {
  it('sets the printed share beside the computed one, with parts, hint, source and cell', async () => {
    await renderView(<ProblemsView answer={makeProblemsAnswer({ shares: [share] })} />);
    const row = screen.getByRole('row', { name: /Hải Phòng/ });
    for (const text of ['63,7%', '67,35%', '1.186/1.761', 'khớp nếu đổi chỗ hai chữ số của tỷ lệ in']) {
      expect(row.textContent).toContain(text);
    }
    expect(
      within(row)
        .getByRole('link', { name: /^Hải Phòng/ })
        .getAttribute('href'),
    ).toBe('/d/1/houses/HP/2024-11');
    expect(within(row).getByRole('link', { name: 'Sở Văn hóa' }).getAttribute('href')).toBe(
      'https://example.vn/bai-viet',
    );
    expect(document.body.textContent).toContain('Không kết luận bên nào đúng');
  });

  it('shows both sources of a cell and why one is in use', async () => {
    const point = makePoint({
      value: 83,
      reason: 'parts',
      differs: true,
      others: [
        {
          value: 72,
          numerator: null,
          denominator: null,
          reportedShare: null,
          status: 'reported',
          sourceId: 'paper',
          note: null,
        },
      ],
    });
    const differing = [{ ...point, others: [...point.others] }];
    await renderView(<ProblemsView answer={makeProblemsAnswer({ differing })} />);
    const row = screen.getByRole('row', { name: /Hải Phòng/ });
    expect(row.textContent).toContain('83,0%');
    expect(row.textContent).toContain('72,0%');
    expect(row.textContent).toContain('có đủ tử số và mẫu số');
  });

  it('sets a fall beside the figure it does not agree with, notes folded, and names the checks that found nothing', async () => {
    const figure = (period: string, value: number, sourceId: string) => ({
      ...{ areaId: 'HP', period, value, sourceId },
      ...{ numerator: null, denominator: null, reportedShare: null, status: 'reported' as const },
    });
    const fall = (severity: 'finding' | 'note', value: number) => ({
      ...{ kind: 'fall' as const, severity, indicatorId: 'houses', areaId: 'HP', period: '2021-01' },
      ...{ figure: figure('2021-01', value, 'article'), others: [figure('2017', 142, 'paper')] },
      difference: value - 142,
    });
    const findings = [fall('finding', 127), fall('note', 141)];
    await renderView(<ProblemsView answer={makeProblemsAnswer({ findings })} />);
    expect(screen.getByRole('heading', { name: 'Số cộng dồn giảm so với kỳ trước (1)' })).toBeTruthy();
    expect(document.body.textContent).toContain('1 số không khớp với kỳ khác');
    const [row] = screen.getAllByRole('row', { name: /127/ });
    if (!row) throw new Error('No row of the fall');
    expect(row.textContent).toContain('không khớp với 142,0% (năm 2017)');
    const addresses = within(row)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    for (const address of ['/d/1/houses/HP/2021-01', '/d/1/houses/HP/2017', 'https://example.vn/bai-viet']) {
      expect(addresses).toContain(address);
    }
    expect(screen.getByText('Chỉ là ghi chú: khớp khi tính tới việc làm tròn (1)')).toBeTruthy();
    expect(screen.getByText(/Đã đối chiếu, không phát hiện trường hợp: tử số lớn hơn mẫu số/)).toBeTruthy();
  });

  it('sets a merged unit beside its former units, each with its own cell; more than two of them folded', async () => {
    const figure = (areaId: string, period: string, value: number, sourceId: string) => ({
      ...{ areaId, period, value, sourceId },
      ...{ numerator: null, denominator: null, reportedShare: null, status: 'reported' as const },
    });
    const merger = (period: string, value: number, places: readonly string[]) => ({
      ...{ kind: 'successor-apart-from-predecessors' as const, severity: 'finding' as const },
      ...{ indicatorId: 'houses', areaId: 'HP-2025', period, figure: figure('HP-2025', period, value, 'article') },
      others: places.map((areaId, index) => figure(areaId, period, 20 + index, 'paper')),
      recombined: places.length * 20 + 1,
      count: places.length,
    });
    const findings = [merger('2025-08', 45, ['HP', 'HD']), merger('2025-09', 70, ['HP', 'HD', 'VN'])];
    await renderView(<ProblemsView answer={makeProblemsAnswer({ findings })} />);
    expect(screen.getByRole('heading', { name: 'Khác với số gộp từ các đơn vị trước sắp xếp (2)' })).toBeTruthy();
    const [row] = screen.getAllByRole('row', { name: /45,0%/ });
    if (!row) throw new Error('No row of the merged unit');
    expect(row.textContent).toContain('không khớp với 41,0%, số gộp từ số liệu cùng kỳ của 2 đơn vị trước sắp xếp');
    const addresses = within(row)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    for (const address of ['HP-2025', 'HP', 'HD'].map((id) => `/d/1/houses/${id}/2025-08`)) {
      expect(addresses).toContain(address);
    }
    expect(screen.getByText('3 đơn vị trước sắp xếp')).toBeTruthy();
  });

  it('keeps a row that fits no area under its printed name, and an undated one without a cell', async () => {
    const notPlaced = [{ ...printed, areaId: null, areaName: 'Hà Nội (ngoại thành)' }];
    const undated = [
      { ...printed, areaId: null, areaName: 'Thái Nguyên', period: null, status: 'provisional' as const },
    ];
    await renderView(<ProblemsView answer={makeProblemsAnswer({ notPlaced, undated })} />);
    expect(screen.getByRole('rowheader', { name: /Hà Nội \(ngoại thành\), 11\/2024/ })).toBeTruthy();
    const row = screen.getByRole('row', { name: /Thái Nguyên/ });
    expect(row.textContent).toContain('số liệu sơ bộ');
    expect(within(row).queryByRole('link', { name: /^Báo sai sót/ })).toBeNull();
  });

  it('says of each part that there is nothing, where there is nothing', async () => {
    await renderView(<ProblemsView answer={makeProblemsAnswer()} />, { language: 'en' });
    expect(screen.getByText('Every printed share that has both parts agrees with them.')).toBeTruthy();
    expect(screen.getByText('There is no cell whose sources differ.')).toBeTruthy();
    expect(screen.getByText('Every row fits an area.')).toBeTruthy();
  });
});
