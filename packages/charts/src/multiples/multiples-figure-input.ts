import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { FigureBreak } from '../figure/figure-break.ts';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { FigureTargets } from '../figure/figure-target.ts';
import type { ContextSeries } from './layout-multiples.ts';

/** What small charts side by side show, on a page and in a file. */
export interface MultiplesFigureInput {
  readonly title: string;
  /** Unit, denominator, basis, status of the data. */
  readonly subtitle: string;
  /** A small chart each, the focus first. Keeps its identity between renders, as do the other lists and `style`. */
  readonly facets: readonly FigureSeries[];
  /** All others, behind in grey. */
  readonly context?: readonly ContextSeries[];
  /** What the grey lines are, as a sentence; how many other places unless given, which is wrong of two layouts. */
  readonly contextNote?: string;
  readonly style: ReadingStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
  /** Days after which the series mean something else, drawn and walked to. */
  readonly breaks?: readonly FigureBreak[];
  /** What the facets are held against, each against those of its place. Keeps its identity between renders. */
  readonly targets?: FigureTargets;
}
