import type { Translate } from '@dinh/i18n';
import type { SeriesPoint } from '@dinh/kpi';
import type { BarsFigureInput } from '../bars/bars-figure-input.ts';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { HeatFigureInput } from '../heat/heat-figure-input.ts';
import type { LineFigureInput } from '../line/line-figure-input.ts';
import type { MapFigureInput } from '../map/map-figure-input.ts';
import type { MultiplesFigureInput } from '../multiples/multiples-figure-input.ts';
import type { ScatterFigureInput } from '../scatter/scatter-figure-input.ts';
import type { SlopeFigureInput } from '../slope/slope-figure-input.ts';
import type { StackedFigureInput } from '../stacked/stacked-figure-input.ts';
import type { TableFigureInput } from '../table/table-figure-input.ts';
import type { FigureIndicator } from './read-figure.ts';

/** What each form draws, on a page and in a file. */
export interface DrawnInputs {
  readonly line: LineFigureInput;
  readonly bars: BarsFigureInput;
  readonly slope: SlopeFigureInput;
  readonly scatter: ScatterFigureInput;
  readonly multiples: MultiplesFigureInput;
  readonly map: MapFigureInput;
  readonly stacked: StackedFigureInput;
  readonly matrix: HeatFigureInput;
  readonly table: TableFigureInput;
}

export type DrawnForm = keyof DrawnInputs;
export type DrawnFigure = {
  readonly [Form in DrawnForm]: { readonly form: Form; readonly input: DrawnInputs[Form] };
}[DrawnForm];

/** What all forms have, put round what each draws. */
export interface FigureSurround {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly imprint: FigureImprint;
  readonly t: Translate;
}

/** A form's picture and what is in it. */
export interface FormParts {
  readonly draw: (surround: FigureSurround) => DrawnFigure;
  readonly title: string;
  readonly subtitle: string;
  /** The form's own, after the reader's. */
  readonly notes: readonly string[];
  /** Each indicator with what is shown of it in colour, oldest first; sources are those of these points. */
  readonly shown: readonly { readonly one: FigureIndicator; readonly points: readonly SeriesPoint[] }[];
  /** The chosen places that the form shows; all of them unless given. */
  readonly areas?: readonly string[];
  /** Every cell in the figure, in its order; a point is null where a figure was due and none was found. */
  readonly cells: readonly FigureCellKey[];
}

export interface FigureCellKey {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
  readonly point: SeriesPoint | null;
}
