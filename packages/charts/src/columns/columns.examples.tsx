import type { ReactElement } from 'react';
import { exampleImprint, exampleTranslate } from '../examples/example-data.ts';
import { ColumnsFigure } from './columns-figure.tsx';

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

export const columnsExamples: Readonly<Record<string, () => ReactElement>> = {
  'complete, then partial': () => (
    <ColumnsFigure {...common} years={partialYears} breaks={[{ day: '2022-06-30', words: 'đầy đủ đến 30/6/2022' }]} />
  ),
  'many years': () => (
    <ColumnsFigure
      {...common}
      years={years(
        1993,
        Array.from({ length: 34 }, (_, index) => [index % 5, index % 3]),
      )}
    />
  ),
  'one year': () => <ColumnsFigure {...common} years={years(2023, [[1, 0]])} />,
};
