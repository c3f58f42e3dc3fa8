import type { ReactElement } from 'react';
import { scatterCases } from '../examples/scatter-cases.ts';
import { ScatterFigure } from './scatter-figure.tsx';

export const scatterExamples: Readonly<Record<string, () => ReactElement>> = Object.fromEntries(
  Object.entries(scatterCases).map(([name, figure]) => [name, () => <ScatterFigure {...figure} />]),
);
