import type { ReactElement } from 'react';
import { multiplesCases } from '../examples/multiples-cases.ts';
import { MultiplesFigure } from './multiples-figure.tsx';

export const multiplesExamples: Readonly<Record<string, () => ReactElement>> = Object.fromEntries(
  Object.entries(multiplesCases).map(([name, figure]) => [name, () => <MultiplesFigure {...figure} />]),
);
