import type { ReactElement } from 'react';
import { awkwardSeries, lineCases } from '../examples/line-cases.ts';
import { LineFigure } from './line-figure.tsx';

export const lineExamples: Readonly<Record<string, () => ReactElement>> = {
  ...Object.fromEntries(Object.entries(lineCases).map(([name, figure]) => [name, () => <LineFigure {...figure} />])),
  small: () => (
    <LineFigure {...lineCases.awkward} size="small" series={awkwardSeries.slice(0, 2)} title="Thiết chế văn hóa" />
  ),
};
