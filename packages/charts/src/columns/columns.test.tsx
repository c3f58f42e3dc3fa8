import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleTranslate } from '../examples/example-data.ts';
import { layoutColumns, YearColumns } from './index.ts';

const years = [
  { year: 2022, complete: 40, partial: 10 },
  { year: 2023, complete: 0, partial: 100 },
  { year: 2024, complete: 0, partial: 0 },
];

describe('layoutColumns', () => {
  it('draws from zero on one scale', () => {
    const { baseline, columns } = layoutColumns(years, { width: 300, height: 180 });
    const heights = columns.map(({ top, parting }) => [baseline - top, baseline - parting]);
    const [, highest] = heights.map(([whole]) => whole ?? 0);
    expect(heights[0]?.[0]).toBeCloseTo((highest ?? 0) / 2);
    expect(heights[0]?.[1]).toBeCloseTo((highest ?? 0) * 0.4);
    expect(heights[1]?.[1]).toBe(0);
    expect(heights[2]).toEqual([0, 0]);
  });

  it('leaves out numbers and years that have no room', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ year: 1990 + index, complete: 1, partial: 0 }));
    const { columns } = layoutColumns(many, { width: 280, height: 180 });
    expect(columns.some(({ hasNumber }) => hasNumber)).toBe(false);
    expect(columns.filter(({ hasYear }) => hasYear).map(({ year }) => year)).toEqual([1990, 2000, 2010, 2020]);
    expect(layoutColumns([], { width: 280, height: 180 }).columns).toEqual([]);
  });
});

it('tells complete columns from dashed ones, and has a name', () => {
  const { container } = render(<YearColumns years={years} label="Ghi danh" t={exampleTranslate} />);
  expect(screen.getByRole('img', { name: 'Ghi danh' })).toBeDefined();
  expect(container.querySelectorAll('.dinh-known')).toHaveLength(1);
  expect(container.querySelectorAll('.dinh-unknown')).toHaveLength(2);
});
