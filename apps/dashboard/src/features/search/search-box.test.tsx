import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderView } from '../../testing/render-view.tsx';
import { SearchBox } from './search-box.tsx';

describe('SearchBox', () => {
  it('takes the slash as its key and loses no letter of a quick hand', async () => {
    await renderView(<SearchBox items={[]} onType={() => {}} />);
    await userEvent.keyboard('/hai phong');
    const box = screen.getByRole<HTMLInputElement>('combobox');
    expect(box.value).toBe('hai phong');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      expect.stringContaining('từ 1/7/2025'),
      expect.stringContaining('đến 30/6/2025 · nay thuộc Hải Phòng · 23 số liệu'),
    ]);
    expect(screen.getByRole('status').textContent).toBe('2 kết quả');
  });

  it('says what to try when nothing matches', async () => {
    await renderView(<SearchBox items={[]} onType={() => {}} />);
    await userEvent.type(screen.getByRole('combobox'), 'zzz');
    expect(screen.getByText(/Không có nơi, chỉ số hay di sản nào khớp với “zzz”/)).toBeTruthy();
  });
});
