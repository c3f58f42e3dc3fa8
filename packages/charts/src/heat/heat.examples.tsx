import type { ReactElement } from 'react';
import { heatCases } from '../examples/heat-cases.ts';
import { HeatFigure } from './heat-figure.tsx';

export const heatExamples: Readonly<Record<string, () => ReactElement>> = Object.fromEntries(
  Object.entries(heatCases).map(([name, input]) => [name, () => <HeatFigure {...input} />]),
);
