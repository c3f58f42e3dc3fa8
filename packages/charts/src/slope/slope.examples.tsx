import type { ReactElement } from 'react';
import { slopeCases } from '../examples/slope-cases.ts';
import { SlopeFigure } from './slope-figure.tsx';

export const slopeExamples: Readonly<Record<string, () => ReactElement>> = Object.fromEntries(
  Object.entries(slopeCases).map(([name, figure]) => [name, () => <SlopeFigure {...figure} />]),
);
