import type { ReactElement } from 'react';
import { exampleTranslate } from '../examples/example-data.ts';
import { YearColumns } from './year-columns.tsx';

function years(from: number, counts: readonly (readonly [number, number])[]) {
  return counts.map(([complete, partial], index) => ({ year: from + index, complete, partial }));
}

const common = { t: exampleTranslate, label: 'Số mục ghi danh mỗi năm' } as const;

export const columnsExamples: Readonly<Record<string, () => ReactElement>> = {
  'complete, then partial': () => (
    <YearColumns
      {...common}
      years={years(2019, [
        [55, 0],
        [38, 0],
        [0, 0],
        [47, 9],
        [0, 60],
      ])}
    />
  ),
  'many years': () => (
    <YearColumns
      {...common}
      years={years(
        1993,
        Array.from({ length: 34 }, (_, index) => [index % 5, index % 3]),
      )}
    />
  ),
  'one year': () => <YearColumns {...common} years={years(2023, [[1, 0]])} />,
};
