import type { ReactElement } from 'react';
import { columnsCases } from '../examples/columns-cases.ts';
import { ColumnsFigure } from './columns-figure.tsx';

export const columnsExamples: Readonly<Record<string, () => ReactElement>> = Object.fromEntries(
  Object.entries(columnsCases).map(([name, figure]) => [name, () => <ColumnsFigure {...figure} />]),
);
