import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Answer, asFigure } from './answer.tsx';

it('sets the figures of a sentence apart and leaves its words as they are', () => {
  render(<Answer sentence={`${asFigure('9')} trong ${asFigure('63')} tỉnh, thành`} />);
  expect(document.body.textContent).toBe('9 trong 63 tỉnh, thành');
  expect(screen.getAllByRole('strong').map((strong) => strong.textContent)).toEqual(['9', '63']);
});
