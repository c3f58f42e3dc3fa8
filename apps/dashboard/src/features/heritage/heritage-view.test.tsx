import { packRows } from '@dinh/kpi';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { HeritageAnswer, HeritageRow } from '../../app/answers.ts';
import { article, makePoint, release } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { HeritageView } from './heritage-view.tsx';

function makeItem(over: Partial<HeritageRow> & Pick<HeritageRow, 'id'>): HeritageRow {
  return {
    nameVi: 'Hát Đúm',
    nameEn: 'Dum singing',
    designation: 'national-ich',
    areaIds: ['HP'],
    designated: '2017-08-28',
    decision: '3325/QĐ-BVHTTDL',
    sourceId: 'article',
    note: null,
    ...over,
  };
}

const items = [
  makeItem({ id: 'dum' }),
  makeItem({ id: 'la', nameVi: 'Lễ hội đền Lá', areaIds: ['HD'], designated: '2024' }),
  makeItem({ id: 'drum', nameVi: 'Trống đồng', designation: 'national-treasure', areaIds: [], designated: '2012' }),
];
const answer: HeritageAnswer = {
  release,
  items: packRows(items) as HeritageAnswer['items'],
  registers: [
    { designation: 'national-ich', completeTo: '2023-05-08', expected: 3, note: null },
    { designation: 'national-treasure', completeTo: '2025-12-31', expected: 1, note: null },
  ],
  reported: [{ ...makePoint({ indicatorId: 'national-ich', areaId: 'VN', period: '2017', value: 2 }), others: [] }],
  sources: [article],
};
const rowsOf = () =>
  within(screen.getByRole('table', { name: 'Danh mục' }))
    .getAllByRole('row')
    .slice(1);

describe('HeritageView', () => {
  it('says how many items there are and which registers are not complete', async () => {
    await renderView(<HeritageView answer={answer} state={{}} onChange={() => {}} />);
    expect(document.body.textContent).toContain('3 mục thuộc 2 danh hiệu; 1 danh hiệu');
    expect(document.body.textContent).toContain('Di sản văn hóa phi vật thể quốc gia (đầy đủ đến 8/5/2023)');
    expect(rowsOf()).toHaveLength(3);
    expect(screen.getByText('Danh mục đầy đủ đến 8/5/2023; sau đó chưa đầy đủ.')).toBeTruthy();
  });

  it('finds names without accents, and takes in what became an area', async () => {
    await renderView(<HeritageView answer={answer} state={{ find: 'hat dum' }} onChange={() => {}} />);
    expect(rowsOf().map((row) => row.textContent)).toEqual([expect.stringContaining('Hát Đúm')]);
  });

  it('counts a joined area’s items with those of its parts', async () => {
    await renderView(<HeritageView answer={answer} state={{ area: 'HP-2025' }} onChange={() => {}} />);
    expect(rowsOf()).toHaveLength(2);
    const link = screen.getByRole('link', { name: 'Hát Đúm' });
    expect(link.getAttribute('href')).toBe('/heritage/dum');
    expect(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')).toContain('area=HP-2025&release=1');
  });

  it('says that nothing matches, and hands a choice on', async () => {
    const onChange = vi.fn();
    await renderView(<HeritageView answer={answer} state={{ find: 'zzz' }} onChange={onChange} />);
    expect(screen.getByText('Không có mục nào khớp với lựa chọn.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Danh hiệu'), 'national-treasure');
    expect(onChange).toHaveBeenCalledWith({ designation: 'national-treasure' });
  });

  it('sets a published total beside the register’s count of that day', async () => {
    await renderView(<HeritageView answer={answer} state={{}} onChange={() => {}} />);
    const table = screen.getByRole('table', { name: 'So với tổng số đã công bố' });
    const row = within(table).getAllByRole('row')[1];
    expect(row?.textContent).toContain('2017');
    expect(row?.textContent).toMatch(/\+1\smục/);
    expect(row?.textContent).toContain('đầy đủ đến kỳ đó');
  });
});
