import type { ReactElement } from 'react';
import { exampleYears } from '../examples/example-data.ts';
import { awkwardParts, indicatorParts, stackedExample } from '../examples/stacked-cases.ts';
import { StackedFigure } from './stacked-figure.tsx';

export const stackedExamples: Readonly<Record<string, () => ReactElement>> = {
  awkward: () => <StackedFigure {...stackedExample} />,
  share: () => <StackedFigure {...stackedExample} isShare title="Tỷ trọng di tích, 2017–2024" />,
  indicators: () => (
    <StackedFigure
      {...stackedExample}
      breaks={[]}
      series={indicatorParts}
      parts="indicators"
      title="Số di tích của Hải Phòng theo cấp xếp hạng"
    />
  ),
  'never whole': () => (
    <StackedFigure
      {...stackedExample}
      breaks={[]}
      series={awkwardParts
        .slice(1, 3)
        .map((one, index) => ({ ...one, points: one.points.slice(index * 3, index * 3 + 3) }))}
      title="Không năm nào đủ"
    />
  ),
  'grey alone, many years': () => (
    <StackedFigure
      {...stackedExample}
      breaks={[]}
      periods={Array.from({ length: 30 }, (_, index) => String(1995 + index))}
      series={awkwardParts
        .filter(({ role }) => role === 'context')
        .map((one, index) => ({
          ...one,
          points: exampleYears(
            1995,
            Array.from({ length: 30 }, (_, year) => 1200 + year * index * 10),
          ),
        }))}
      title="Ba mươi năm"
    />
  ),
  empty: () => (
    <StackedFigure
      {...stackedExample}
      series={[{ id: 'x', name: 'Lai Châu', role: 'focus', points: [] }]}
      title="Không có số liệu"
    />
  ),
};
