import type { ReactElement } from 'react';
import { tableCases } from '../examples/table-cases.ts';
import { TableFigure } from './table-figure.tsx';

export const tableExamples: Readonly<Record<string, () => ReactElement>> = Object.fromEntries(
  Object.entries(tableCases).map(([name, input]) => [name, () => <TableFigure {...input} />]),
);
