import { targetStatuses } from '@dinh/kpi';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StatusMark, statusShapes } from './status-mark.tsx';

it('tells those that need someone apart from those that don’t, and the unknown from both, by shape alone', () => {
  const shapesOf = (...statuses: readonly (keyof typeof statusShapes)[]) =>
    new Set(statuses.map((status) => statusShapes[status]));
  expect(shapesOf('missed', 'lost', 'moving-away', 'off-track')).toEqual(new Set(['square']));
  expect(shapesOf('met', 'on-track', 'accelerate', 'missed', 'not-assessable').size).toBe(5);
});

it('draws each status, and leaves the word to what stands beside it', () => {
  for (const status of targetStatuses) {
    const { container } = render(<StatusMark status={status} />);
    const mark = container.querySelector(`svg[data-status="${status}"]`);
    expect(mark?.getAttribute('aria-hidden')).toBe('true');
    expect(mark?.children).toHaveLength(1);
  }
});
