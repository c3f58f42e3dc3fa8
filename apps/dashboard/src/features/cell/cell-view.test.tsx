import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { makeCellAnswer } from '../../testing/answer-fixtures.ts';
import { disagreeing, makePoint } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { CellView } from './cell-view.tsx';

describe('CellView', () => {
  it('gives the figure with its parts, what the source prints and the hint', async () => {
    await renderView(<CellView answer={makeCellAnswer(disagreeing)} period="2024-11" />);
    expect(screen.getByText('67,35%', { selector: 'strong' })).toBeTruthy();
    expect(document.body.textContent).toContain('(1.186/1.761 thôn, tổ dân phố).');
    expect(document.body.textContent).toContain('Nguồn công bố 63,7%.');
    expect(document.body.textContent).toContain('khớp nếu đổi chỗ hai chữ số của tỷ lệ in');
  });

  it('says that no published figure was found, with a way on, and nothing to cite', async () => {
    await renderView(<CellView answer={makeCellAnswer(null)} period="2020" />);
    expect(document.body.textContent).toContain('Hải Phòng (đến 30/6/2025), năm 2020: không tìm thấy số liệu công bố.');
    expect(screen.queryByRole('heading', { name: 'Trích dẫn' })).toBeNull();
    expect(screen.getByRole('link', { name: /^Cả chuỗi/ }).getAttribute('href')).toBe('/indicators/houses?areas=HP');
  });

  it('lists every source of the cell and why one is in use', async () => {
    const point = makePoint({
      reason: 'later',
      differs: true,
      others: [
        {
          value: 72,
          numerator: null,
          denominator: null,
          reportedShare: '72',
          status: 'approximate',
          sourceId: 'paper',
          note: null,
        },
      ],
    });
    await renderView(<CellView answer={makeCellAnswer(point)} period="2024-11" />);
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(screen.getByRole('row', { name: /Bài báo/ }).textContent).toContain('số liệu xấp xỉ');
    expect(document.body.textContent).toContain('Vì sao dùng số này: công bố sau.');
  });

  it('says what the checks found in it, beside the figure it does not agree with', async () => {
    const figure = (period: string, value: number, sourceId: string) => ({
      ...{ areaId: 'HP', period, value, sourceId },
      ...{ numerator: null, denominator: null, reportedShare: null, status: 'reported' as const },
    });
    const fall = {
      ...{
        kind: 'fall' as const,
        severity: 'finding' as const,
        indicatorId: 'houses',
        areaId: 'HP',
        period: '2024-11',
      },
      ...{ figure: figure('2024-11', 67, 'article'), others: [figure('2017', 82, 'paper')] },
      difference: -15,
    };
    await renderView(<CellView answer={makeCellAnswer(disagreeing, { findings: [fall] })} period="2024-11" />);
    expect(screen.getByRole('heading', { name: 'Chỗ cần xem lại ở số liệu này' })).toBeTruthy();
    expect(document.body.textContent).toContain('không khớp với 82,0% (năm 2017)');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('/d/1/houses/HP/2017');
  });

  it('copies a citation that names figure, source, release and address', async () => {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await renderView(<CellView answer={makeCellAnswer(disagreeing)} period="2024-11" />, { language: 'en' });
    await user.click(screen.getByRole('button', { name: 'Copy the citation' }));
    const text = write.mock.calls[0]?.[0] ?? '';
    for (const part of ['67.35%', 'Sở Văn hóa', 'release 1', '/d/1/houses/HP/2024-11']) expect(text).toContain(part);
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });

  it('begins the citation of a made-up figure with the words that say so', async () => {
    const synthetic = { number: 1, date: '2026-01-15', hash: 'f'.repeat(64), dataSet: 'synthetic', latest: 1 } as const;
    await renderView(<CellView answer={makeCellAnswer(disagreeing, { release: synthetic })} period="2024-11" />);
    expect(screen.getByText(/^SỐ LIỆU GIẢ LẬP \/ SYNTHETIC: .*67,35/)).toBeDefined();
  });

  it('keeps an older release in the links that lead on', async () => {
    const older = { number: 1, date: '2026-01-15', hash: 'f'.repeat(64), dataSet: 'reference', latest: 2 } as const;
    await renderView(<CellView answer={makeCellAnswer(disagreeing, { release: older })} period="2024-11" />);
    expect(screen.getByRole('link', { name: /^Trang của/ }).getAttribute('href')).toBe('/areas/HP?release=1');
  });
});
