import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FirstRows } from './first-rows.tsx';

function Rows({ count }: { readonly count: number }) {
  const rows = Array.from({ length: count }, (_, index) => `row ${index + 1}`);
  return (
    <FirstRows rows={rows} label={`all ${count}`}>
      {(shown) => shown.map((row) => <p key={row}>{row}</p>)}
    </FirstRows>
  );
}

describe('FirstRows', () => {
  it('shows fifty of many, and all when asked', async () => {
    render(<Rows count={51} />);
    expect(screen.getAllByText(/^row/)).toHaveLength(50);
    await userEvent.setup().click(screen.getByRole('button', { name: 'all 51' }));
    expect(screen.getAllByText(/^row/)).toHaveLength(51);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows all of few', () => {
    render(<Rows count={50} />);
    expect(screen.getAllByText(/^row/)).toHaveLength(50);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
