import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { describe, expect, it } from 'vitest';
import { resolution } from '../../testing/policy-fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { WakingField } from '../../ui/waking-field.tsx';
import { useSlashKey } from './use-slash-key.ts';

const loadBox = () => import('./search-box.tsx');
const lists = { items: [], policies: [resolution] };

/** The search of the top bar without the registers, which come from a server. */
function Search() {
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  return (
    <WakingField load={loadBox} label="Tìm" placeholder="" className="" failure="" ref={field}>
      {({ SearchBox }, begun) => <SearchBox lists={lists} onType={() => {}} field={field} begun={begun} />}
    </WakingField>
  );
}

describe('SearchBox', () => {
  it('takes the slash as its key and loses no letter of a quick hand', async () => {
    await renderView(<Search />);
    await userEvent.keyboard('/hai phong');
    await screen.findAllByRole('option');
    const box = screen.getByRole<HTMLInputElement>('combobox');
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('hai phong');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      expect.stringContaining('từ 1/7/2025'),
      expect.stringContaining('đến 30/6/2025 · nay thuộc Hải Phòng · 23 số liệu'),
    ]);
    expect(screen.getByRole('status').textContent).toBe('2 kết quả');
  });

  it.each(['33-nq', 'nghị quyết số 33', 'xay dung van hoa', 'building culture'])(
    'finds a policy by %s',
    async (typed) => {
      await renderView(<Search />);
      await userEvent.type(screen.getByRole('combobox'), typed);
      const [option] = await screen.findAllByRole('option');
      expect(option?.textContent).toContain('Xây dựng văn hóa');
      expect(option?.textContent).toContain('nghị quyết · 33-NQ/TW · Việt Nam');
    },
  );

  it('says what to try when nothing matches', async () => {
    await renderView(<Search />);
    await userEvent.type(screen.getByRole('combobox'), 'zzz');
    expect(await screen.findByText(/Không có địa phương, chỉ số, văn bản hay di sản nào khớp với “zzz”/)).toBeTruthy();
  });
});
