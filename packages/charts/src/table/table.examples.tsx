import type { ReactElement } from 'react';
import { fullTableExample, indicatorsTableExample, tableExample } from '../examples/table-cases.ts';
import { TableFigure } from './table-figure.tsx';

export const tableExamples: Readonly<Record<string, () => ReactElement>> = {
  awkward: () => <TableFigure {...tableExample} />,
  indicators: () => <TableFigure {...indicatorsTableExample} />,
  full: () => <TableFigure {...fullTableExample} />,
};
