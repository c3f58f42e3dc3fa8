import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { policiesAnswer } from '../../testing/policy-fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
// Loaded before, so that a part that comes later comes at once.
import './policies-timeline.tsx';
import { PoliciesView } from './policies-view.tsx';

const show = (state: Parameters<typeof PoliciesView>[0]['state'], onChange = vi.fn(), language?: 'en') =>
  renderView(
    <PoliciesView answer={policiesAnswer} state={state} onChange={onChange} />,
    language === undefined ? {} : { language },
  );
const foundText = (): string | null =>
  within(screen.getByRole('region', { name: 'Cây văn bản' })).getByRole('status').textContent;
const nodeOf = (id: string): HTMLElement => {
  const node = document.querySelector<HTMLElement>(`[data-policy="${id}"]`);
  if (!node) throw new TypeError(`${id} is not in the tree`);
  return node;
};

describe('PoliciesView', () => {
  it('says how many there are, how many go on and how many set targets, and how links are known', async () => {
    await show({});
    expect(document.body.textContent).toContain('4 văn bản; 1 văn bản đang trong giai đoạn thực hiện; 1 văn bản có');
    expect(document.body.textContent).toContain('3 quan hệ giữa các văn bản: 1 do nguồn nêu rõ, 1 do người tập hợp');
    expect(foundText()).toBe('4 văn bản');
  });

  it('puts what implements another under it, with how that is known, and says succession apart', async () => {
    await show({});
    const programme = within(nodeOf('resolution')).getByRole('link', { name: /Chương trình số 06-CTr\/TU/ });
    expect(programme.getAttribute('href')).toBe('/policies/programme');
    expect(nodeOf('resolution').contains(nodeOf('programme'))).toBe(true);
    expect(nodeOf('programme').contains(nodeOf('plan'))).toBe(true);
    expect(nodeOf('programme').textContent).toContain('thực hiện · suy ra');
    expect(nodeOf('plan').textContent).toContain('thực hiện · nguồn nêu rõ');
    expect(nodeOf('resolution').contains(nodeOf('successor'))).toBe(false);
    expect(nodeOf('successor').textContent).toContain('tiếp nối Nghị quyết số 33-NQ/TW');
    expect(nodeOf('programme').textContent).toContain('2021–2026 · đang trong giai đoạn thực hiện');
    expect(nodeOf('programme').textContent).toContain('2 chỉ tiêu');
  });

  it('keeps what stands above a policy found, and says how many are found', async () => {
    await show({ state: 'ended' });
    expect(foundText()).toContain('1 trong 4 văn bản');
    expect(nodeOf('resolution').contains(nodeOf('plan'))).toBe(true);
    expect(document.querySelector('[data-policy="successor"]')).toBeNull();
  });

  it('puts every choice in the address, and has a way back', async () => {
    const onChange = vi.fn();
    await show({ find: 'không có' }, onChange);
    expect(foundText()).toBe('Không có văn bản nào khớp với lựa chọn này.');
    fireEvent.change(screen.getByRole('combobox', { name: 'Phạm vi áp dụng' }), { target: { value: 'HP' } });
    expect(onChange).toHaveBeenLastCalledWith({ area: 'HP' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Giai đoạn' }), { target: { value: 'running' } });
    expect(onChange).toHaveBeenLastCalledWith({ state: 'running' });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '33' } });
    expect(onChange).toHaveBeenLastCalledWith({ find: '33' });
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(onChange).toHaveBeenLastCalledWith({ find: undefined, kind: undefined, area: undefined, state: undefined });
  });

  it('draws them in time, each name a link', async () => {
    await show({}, vi.fn(), 'en');
    const picture = await screen.findByRole('img', { name: /4 documents with a date, from 2014 to 2026/ });
    const figure = picture.closest('figure');
    expect(figure?.querySelector('a[href="/policies/programme"]')?.textContent).toContain('06-CTr/TU');
  });
});
