import type { Translate } from '@dinh/i18n';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { ScatterAxis, ScatterEntry } from './scatter-entry.ts';

/** What a scatter plot shows, on a page and in a file. */
export interface ScatterFigureInput {
  readonly title: string;
  /** Basis, status of the data. */
  readonly subtitle: string;
  /** Those without one of the figures too. Keeps its identity between renders, as do `x` and `y`. */
  readonly entries: readonly ScatterEntry[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** How many places could have both figures; as many as `entries` unless given, the nation left out. */
  readonly due?: number;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}
