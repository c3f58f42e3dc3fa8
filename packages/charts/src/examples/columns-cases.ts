import type { ColumnsFigureInput } from '../columns/columns-figure-input.ts';
import { exampleImprint, exampleTranslate } from './example-data.ts';

function years(from: number, counts: readonly (readonly [number, number])[]) {
  return counts.map(([complete, partial], index) => ({ year: from + index, complete, partial }));
}

const common = {
  t: exampleTranslate,
  title: 'Số mục ghi danh mỗi năm',
  subtitle: 'Số mục có ngày ghi danh trong năm.',
  summary: 'Số mục ghi danh mỗi năm: nhiều nhất 60 mục.',
  style: { unit: 'items', decimals: 0 },
  names: { all: 'Tất cả danh mục', complete: 'Danh mục đầy đủ', partial: 'Danh mục chưa đầy đủ' },
  notes: [],
  imprint: exampleImprint,
} as const;

export const partialYears = years(2019, [
  [55, 0],
  [38, 0],
  [0, 0],
  [47, 9],
  [0, 60],
]);

/** Made-up figures with all that is awkward to draw, by what they are about. */
export const columnsCases = {
  'complete, then partial': {
    ...common,
    years: partialYears,
    breaks: [{ day: '2022-06-30', words: 'đầy đủ đến 30/6/2022' }],
  },
  'many years': {
    ...common,
    years: years(
      1993,
      Array.from({ length: 34 }, (_, index) => [index % 5, index % 3]),
    ),
  },
  'one year': {
    ...common,
    years: years(2023, [[1, 0]]),
  },
} as const satisfies Readonly<Record<string, ColumnsFigureInput>>;
