import { render, screen } from '@testing-library/react';
import { TRPCClientError } from '@trpc/client';
import type { ComponentProps, ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../language/use-translate.ts';
import { Loaded } from './loaded.tsx';

const waiting = {
  data: undefined as string | undefined,
  isError: false,
  error: null as unknown,
  isPlaceholderData: false,
  failureCount: 0,
  refetch: vi.fn(),
};
const failed = { ...waiting, isError: true, error: new TRPCClientError('away'), failureCount: 41 };
type Query = ComponentProps<typeof Loaded<string>>['query'];

function show(query: Query): ReactNode {
  return (
    <LanguageContext value="vi">
      <Loaded query={query}>{(answer) => <p>{answer}</p>}</Loaded>
    </LanguageContext>
  );
}

describe('Loaded', () => {
  it('says that the server gives no first answer yet, and then offers to ask again', () => {
    const { rerender } = render(show({ ...waiting, failureCount: 1 }));
    expect(screen.getByRole('status').textContent).toBe('Máy chủ chưa trả lời; trang đang tự thử lại.');
    rerender(show(failed));
    expect(screen.getByRole('alert').textContent).toContain('Chưa tải được số liệu');
  });

  it('keeps the figure of before, dimmed, under a sentence while the new one does not come', () => {
    const { rerender } = render(show({ ...waiting, data: 'Hải Phòng' }));
    expect(screen.queryByRole('status')).toBeNull();
    rerender(show({ ...waiting, data: 'Hải Phòng', isPlaceholderData: true, failureCount: 1 }));
    expect(screen.getByRole('status').textContent).toContain('trang đang tự thử lại');
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
    const old = screen.getByText('Hải Phòng').parentElement;
    expect([old?.getAttribute('aria-busy'), old?.className]).toEqual(['true', expect.stringContaining('opacity-50')]);
  });

  it('keeps it when the tries are over, and offers to ask again', () => {
    const refetch = vi.fn();
    const { rerender } = render(show({ ...waiting, data: 'Hải Phòng' }));
    rerender(show({ ...failed, refetch }));
    expect(screen.getByText('Hải Phòng').parentElement?.className).toContain('opacity-50');
    screen.getByRole('button', { name: 'Thử lại' }).click();
    expect(refetch).toHaveBeenCalledOnce();
    rerender(show({ ...waiting, data: 'Huế' }));
    expect(screen.queryByText('Hải Phòng')).toBeNull();
    expect(screen.getByText('Huế').parentElement?.className).toBe('');
  });
});
