import type { Report } from '@dinh/publish';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportAnswer } from '../../app/answers.ts';
import { release } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { ReportView } from './report-view.tsx';
import { toEditsKey } from './use-report-edits.ts';

const saved = vi.hoisted(() => vi.fn(async (_report: Report, _name: string) => {}));
vi.mock('./make-docx.ts', () => ({ saveDocx: saved }));

const cell = 'http://localhost:3000/d/1/houses/HP/2024';
const report: Report = {
  language: 'vi',
  title: 'Báo cáo A/B',
  date: '2026-11-22',
  mark: null,
  head: {
    parentIssuer: 'CHỦ QUẢN',
    issuer: 'BAN HÀNH',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số: …',
    placeDate: 'ngày …',
    kind: 'BÁO CÁO',
    subject: ['Kết quả'],
  },
  body: [
    { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' },
    { kind: 'prose', id: 'answer', text: [{ text: 'Đạt ' }, { text: '80,0%', href: cell }, { text: ' số thôn.' }] },
    { kind: 'list', id: 'said', items: [[{ text: 'Một' }], [{ text: 'Hai' }]] },
    {
      kind: 'table',
      caption: 'Bảng',
      columns: [
        { head: 'Chỉ số', width: 50 },
        { head: 'Mới nhất', width: 50, align: 'right' },
      ],
      rows: [{ cells: [[[{ text: 'Nhà văn hóa' }]], [[{ text: '80,0%', href: cell }]]] }],
    },
    { kind: 'figure', picture: { png: 'AA==', width: 10, height: 10, alt: 'tăng từ 1 lên 2' }, caption: 'Hình 1' },
  ],
  closing: { recipientsHead: 'Nơi nhận:', recipients: ['- Lưu'], signer: 'CHỨC VỤ', sign: '(ký)', name: 'Họ và tên' },
  annex: {
    title: 'PHỤ LỤC',
    subtitle: 'Nguồn',
    attached: 'KÈM',
    blocks: [
      {
        kind: 'table',
        caption: 'Nguồn',
        columns: [{ head: 'TT', width: 100 }],
        rows: [{ anchor: 'source-1', cells: [[[{ text: '1' }]]] }],
      },
    ],
  },
};
const answer = { release, areaId: 'HP', asOf: '2026-11-22', report } as ReportAnswer;
const key = toEditsKey([release.number, 'plan', 'HP', '2026-11-22', 'vi']);

const show = (onChange = vi.fn()) =>
  renderView(<ReportView policyId="plan" answer={answer} state={{}} onChange={onChange} />);

afterEach(() => vi.unstubAllGlobals());

beforeEach(() => {
  window.localStorage.clear();
  saved.mockClear();
});

describe('ReportView', () => {
  it('shows the report whole: head, linked figures, tables, pictures in words, sources', async () => {
    await show();
    expect(screen.getByText('Độc lập - Tự do - Hạnh phúc')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /BÁO CÁO/ })).toBeTruthy();
    const links = screen.getAllByRole('link', { name: '80,0%' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([cell, cell]);
    expect(within(screen.getByRole('table', { name: 'Bảng' })).getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('img', { name: 'tăng từ 1 lên 2' })).toBeTruthy();
    expect(document.getElementById('source-1')?.textContent).toBe('1');
  });

  it('leads to the server’s files of the same place, day, language and release', async () => {
    await show();
    const query = 'area=HP&asOf=2026-11-22&lang=vi&release=1';
    const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(hrefOf('Tải DOCX')).toBe(`/api/v1/reports/plan.docx?${query}`);
    expect(hrefOf('Tải phụ lục XLSX')).toBe(`/api/v1/reports/plan.xlsx?${query}`);
    expect(hrefOf('Mở trang để in')).toBe(`/api/v1/reports/plan.html?${query}`);
  });

  it('takes a reader’s own words, keeps them in the browser, and makes the document of them', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Sửa đoạn này: Đạt 80,0% số thôn.' }));
    const area = screen.getByRole('textbox', { name: 'Sửa đoạn này: Đạt 80,0% số thôn.' });
    expect(document.activeElement).toBe(area);
    fireEvent.change(area, { target: { value: 'Đã lên 80,0%.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Xong' }));
    expect(screen.getByText('đã sửa')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: '80,0%' })).toHaveLength(2);
    expect(JSON.parse(window.localStorage.getItem(key) ?? '')).toEqual({ answer: 'Đã lên 80,0%.' });
    expect(screen.queryByRole('link', { name: 'Tải DOCX' })).toBeNull();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Tải DOCX đã sửa' }));
      await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
    });
    const [made, name] = saved.mock.calls[0] ?? [];
    expect(name).toBe('Báo cáo A-B.docx');
    expect(made?.body[1]).toEqual({
      kind: 'prose',
      id: 'answer',
      text: [{ text: 'Đã lên ' }, { text: '80,0%', href: cell }, { text: '.' }],
    });
  });

  it('brings kept words back, and goes back to the original', async () => {
    window.localStorage.setItem(key, JSON.stringify({ said: 'Chỉ một' }));
    await show();
    expect(screen.getByText('Chỉ một')).toBeTruthy();
    expect(screen.queryByText('Hai')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Trả về nguyên văn' }));
    expect(screen.getByText('Hai')).toBeTruthy();
    expect(window.localStorage.getItem(key)).toBeNull();
    expect(screen.getByRole('link', { name: 'Tải DOCX' })).toBeTruthy();
    // The button that was pressed is gone; another of the passage has the focus.
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Sửa đoạn này/);
  });

  it('says where edits are not, and undoes them all only when that is meant', async () => {
    window.localStorage.setItem(key, JSON.stringify({ said: 'Chỉ một' }));
    const confirm = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true);
    vi.stubGlobal('confirm', confirm);
    await show();
    expect(screen.getByText(/do máy chủ soạn, không có chỗ sửa/)).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Bỏ mọi chỗ sửa' });
    fireEvent.click(button);
    expect(screen.getByText('Chỉ một')).toBeTruthy();
    fireEvent.click(button);
    expect(screen.queryByText('Chỉ một')).toBeNull();
    expect(confirm).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing of what another program wrote there', async () => {
    window.localStorage.setItem(key, '{"answer": 5');
    await show();
    expect(screen.getByText(/số thôn/)).toBeTruthy();
  });

  it('asks for another place, day or language, and refuses what is no day', async () => {
    const onChange = vi.fn();
    await show(onChange);
    const day = screen.getByRole('textbox', { name: 'Số liệu đến hết' });
    fireEvent.change(day, { target: { value: 'tuần trước' } });
    expect(screen.getByRole('alert').textContent).toContain('2026-11-22');
    expect(screen.getByRole('button', { name: 'Xem báo cáo' }).hasAttribute('disabled')).toBe(true);
    fireEvent.change(day, { target: { value: '2024' } });
    fireEvent.click(screen.getByRole('button', { name: 'Xem báo cáo' }));
    expect(onChange).toHaveBeenLastCalledWith({ asOf: '2024' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Ngôn ngữ báo cáo' }), { target: { value: 'en' } });
    expect(onChange).toHaveBeenLastCalledWith({ in: 'en' });
  });
});
