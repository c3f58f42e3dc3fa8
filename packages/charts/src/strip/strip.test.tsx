import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleTranslate } from '../examples/example-data.ts';
import { CompletenessStrip } from './completeness-strip.tsx';
import { layoutStrip } from './layout-strip.ts';

describe('layoutStrip', () => {
  it('spreads the squares over rows of equal length', () => {
    expect(layoutStrip(63, { side: 8, gap: 2, maxWidth: 640 })).toEqual({
      columns: 63,
      rows: 1,
      width: 628,
      height: 8,
    });
    expect(layoutStrip(63, { side: 8, gap: 2, maxWidth: 320 })).toEqual({
      columns: 32,
      rows: 2,
      width: 318,
      height: 18,
    });
    expect(layoutStrip(0, { side: 8, gap: 2, maxWidth: 320 })).toEqual({ columns: 0, rows: 0, width: 0, height: 0 });
  });
});

describe('CompletenessStrip', () => {
  it('fills a square per figure and says how many', () => {
    const squares = ['Hà Nội', 'Huế', 'Cà Mau'].map((name, index) => ({ id: name, name, isKnown: index === 0 }));
    const { container } = render(<CompletenessStrip squares={squares} t={exampleTranslate} />);
    expect(screen.getByRole('img', { name: '1 trong 3 ô có số liệu công bố' })).toBeDefined();
    expect(container.querySelectorAll('.dinh-known')).toHaveLength(1);
    expect(container.querySelectorAll('.dinh-unknown')).toHaveLength(2);
  });
});
