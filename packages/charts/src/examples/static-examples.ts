import type { Translate } from '@dinh/i18n';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { BoundaryFile } from '../map/boundary-file.ts';
import { boundaryLayers } from '../map/boundary-file.ts';
import {
  drawBarsFigure,
  drawColumnsFigure,
  drawHeatFigure,
  drawLineFigure,
  drawMapFigure,
  drawMultiplesFigure,
  drawScatterFigure,
  drawSlopeFigure,
  drawStackedFigure,
  drawTableFigure,
  type FramedInput,
  type StaticFigure,
} from '../static/index.ts';
import { barsCases } from './bars-cases.ts';
import { columnsCases } from './columns-cases.ts';
import { heatCases } from './heat-cases.ts';
import { lineCases } from './line-cases.ts';
import { mapCases, toMapCase } from './map-cases.ts';
import { multiplesCases } from './multiples-cases.ts';
import { scatterCases } from './scatter-cases.ts';
import { slopeCases } from './slope-cases.ts';
import { stackedCases } from './stacked-cases.ts';
import { tableCases } from './table-cases.ts';

/** What every figure has, as a test or a gallery would have it instead. */
export interface StaticChange extends FramedInput {
  readonly t?: Translate;
  readonly title?: string;
  readonly subtitle?: string;
  readonly notes?: readonly string[];
  readonly imprint?: FigureImprint;
}

/** A made-up figure of a form, drawn as a file. */
export interface StaticExample {
  readonly form: string;
  readonly name: string;
  readonly draw: (change?: StaticChange) => StaticFigure;
}

function list<Input extends object>(
  form: string,
  cases: Readonly<Record<string, Input>>,
  draw: (input: Input & StaticChange) => StaticFigure,
): readonly StaticExample[] {
  return Object.entries(cases).map(([name, input]) => ({
    form,
    name,
    draw: (change = {}) => draw({ ...input, ...change }),
  }));
}

/** Every form that is drawn as a file, over all its awkward cases. */
export const staticExamples: readonly StaticExample[] = [
  ...list('line', lineCases, drawLineFigure),
  ...list('bars', barsCases, drawBarsFigure),
  ...list('slope', slopeCases, drawSlopeFigure),
  ...list('scatter', scatterCases, drawScatterFigure),
  ...list('multiples', multiplesCases, drawMultiplesFigure),
  ...list('map', mapCases, drawMapFigure),
  ...list('columns', columnsCases, drawColumnsFigure),
  ...list('heat', heatCases, drawHeatFigure),
  ...list('stacked', stackedCases, drawStackedFigure),
  ...list('table', tableCases, drawTableFigure),
];

/** Maps of both layouts on real outlines, which the caller reads. */
export function listMapExamples(boundaries: BoundaryFile): readonly StaticExample[] {
  const cases = Object.fromEntries(boundaryLayers.map((layer) => [layer, toMapCase(boundaries, layer)]));
  return list('map', cases, drawMapFigure);
}
