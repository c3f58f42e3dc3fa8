import type { ReactElement } from 'react';
import { stackedCases } from '../examples/stacked-cases.ts';
import { StackedFigure } from './stacked-figure.tsx';

export const stackedExamples: Readonly<Record<string, () => ReactElement>> = Object.fromEntries(
  Object.entries(stackedCases).map(([name, input]) => [name, () => <StackedFigure {...input} />]),
);
