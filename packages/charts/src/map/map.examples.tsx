import type { ReactElement } from 'react';
import { mapCases } from '../examples/map-cases.ts';
import { MapFigure } from './map-figure.tsx';

export const mapExamples: Readonly<Record<string, () => ReactElement>> = Object.fromEntries(
  Object.entries(mapCases).map(([name, figure]) => [name, () => <MapFigure {...figure} />]),
);
