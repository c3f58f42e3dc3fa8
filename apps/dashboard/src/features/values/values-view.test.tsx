import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ValuesAnswer } from '../../app/answers.ts';
import { article, makeCatalogue, makeIndicator, release } from '../../testing/fixtures.ts';
import { resolution } from '../../testing/policy-fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { ValuesView } from './values-view.tsx';

type ValueRow = ValuesAnswer['values'][number];
const value = (nameVi: string | null, nameEn: string, over: Partial<ValueRow> = {}): ValueRow => ({
  ...{ setId: 'city-criteria', areaId: 'HP', ordinal: 1, nameVi, nameEn, status: 'adopted', asOf: '2024-02-19' },
  ...{ policyId: 'resolution', sourceId: article.id },
  ...over,
});
const answer: ValuesAnswer = {
  release,
  values: [
    value('văn minh', 'civilised', { ordinal: 2 }),
    value('thanh lịch', 'elegant'),
    value(null, 'loyalty', { status: 'draft', asOf: '2025', policyId: null }),
    value('ấm no', 'prosperous', { setId: 'family-values', areaId: 'VN', status: 'proposed' }),
  ],
  policies: [resolution],
  exchanges: [
    {
      ...{ id: 'x', date: '2024-11', visitingAreaId: 'HD', hostAreaId: 'HP', kind: 'survey and exchange' },
      ...{ topicVi: 'Tiêu chí người Hà Nội', topicEn: 'Criteria', participantsRoles: 'deputy director' },
      sourceId: article.id,
    },
  ],
  sources: [article],
};
const catalogue = makeCatalogue({
  indicators: [
    makeIndicator({ id: 'civilised-weddings-rate', nameVi: 'Tỷ lệ đám cưới văn minh', areas: 7 }),
    makeIndicator({ id: 'cultural-families-rate', nameVi: 'Tỷ lệ gia đình văn hóa', areas: 40 }),
  ],
});
const show = () => renderView(<ValuesView answer={answer} />, { catalogue });

describe('ValuesView', () => {
  it('says how many values there are, how far they are, and for how many nothing is measured', async () => {
    await show();
    expect(document.body.textContent).toContain(
      '3 hệ giá trị và bộ tiêu chí với 4 giá trị; 1 giá trị có chỉ số đại diện, 3 giá trị không có chỉ số nào.',
    );
    expect(document.body.textContent).toContain('2 giá trị đã ban hành, 1 dự thảo, 1 đề xuất');
  });

  it('keeps each list with its status, day, policy and source, in its order', async () => {
    await show();
    const section = screen.getByRole('region', { name: 'Tiêu chí của các địa phương' });
    const adopted = section.querySelector<HTMLElement>('[data-list="HP adopted 2024-02-19"]');
    const items = within(adopted ?? section).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^thanh lịch.*không có chỉ số nào đo/),
      expect.stringMatching(
        /^văn minh.*Tỷ lệ đám cưới văn minh \(chỉ số mang tên của giá trị này; 7 địa phương có số liệu\)/,
      ),
    ]);
    expect(
      within(adopted ?? section)
        .getByRole('link', { name: /33-NQ/ })
        .getAttribute('href'),
    ).toBe('/policies/resolution');
    const draft = section.querySelector<HTMLElement>('[data-list="HP draft 2025"]');
    expect(draft?.textContent).toContain('Nguồn không nêu văn bản yêu cầu.');
    expect(draft?.querySelector('li [lang="en"]')?.textContent).toBe('loyalty');
    expect(draft?.textContent).toContain('loyalty (chưa có bản tiếng Việt)');
  });

  it('names what stands for a system as a whole, and that the choice is our own', async () => {
    await show();
    const section = screen.getByRole('region', { name: 'Hệ giá trị gia đình' });
    const link = within(section).getByRole('link', { name: 'Tỷ lệ gia đình văn hóa' });
    expect(link.getAttribute('href')).toBe('/indicators/cultural-families-rate');
    expect(section.textContent).toContain('danh hiệu dành cho gia đình; 40 địa phương có số liệu');
    expect(document.body.textContent).toContain('không nguồn nào nói chỉ số này đo giá trị này');
  });

  it('lists exchanges in time', async () => {
    await show();
    const row = within(screen.getByRole('table', { name: 'Trao đổi giữa các địa phương' })).getByRole('row', {
      name: /11\/2024/,
    });
    expect(row.textContent).toContain('Hải Dương đến Hải Phòng');
    expect(row.textContent).toContain('Tiêu chí người Hà Nội');
    expect(row.textContent).toContain('khảo sát và trao đổi');
    expect(row.textContent).toContain('Thành phần (ghi bằng tiếng Anh): deputy director');
    expect(row.querySelector('[lang="en"]')?.textContent).toBe('deputy director');
  });

  it('calls a system that has no name here so, with its code', async () => {
    await renderView(
      <ValuesView answer={{ ...answer, values: [value('ấm no', 'prosperous', { setId: 'new-set' })] }} />,
    );
    expect(screen.getByRole('region', { name: 'Hệ giá trị chưa có tên (mã new-set)' })).toBeDefined();
  });
});
