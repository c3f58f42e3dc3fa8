import type { ReactElement } from 'react';
import { barsCases } from '../examples/bars-cases.ts';
import { BarsFigure } from './bars-figure.tsx';

export const barsExamples: Readonly<Record<string, () => ReactElement>> = Object.fromEntries(
  Object.entries(barsCases).map(([name, figure]) => [name, () => <BarsFigure {...figure} />]),
);
