import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderView } from '../../testing/render-view.tsx';
import { ReportRefused } from './report-refused.tsx';

it.each([
  ['asOf', '1800', /“1800” \(asOf\).*từ năm 1900 đến hết ngày 22\/11\/2026/],
  ['area', 'ZZ', /“ZZ” \(area\)/],
] as const)('names %s and goes on without it', async (field, seen, said) => {
  const onChange = vi.fn();
  await renderView(<ReportRefused field={field} seen={seen} date="2026-11-22" onChange={onChange} />);
  expect(screen.getByRole('alert').textContent).toMatch(said);
  fireEvent.click(screen.getByRole('button'));
  expect(onChange).toHaveBeenCalledWith({ [field]: undefined });
});
