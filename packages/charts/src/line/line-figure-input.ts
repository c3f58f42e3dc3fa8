import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { FigureBreak } from '../figure/figure-break.ts';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { FigureTargets } from '../figure/figure-target.ts';

/** What a line figure shows, on a page and in a file. */
export interface LineFigureInput {
  readonly title: string;
  /** Unit, denominator, basis, status of the data. */
  readonly subtitle: string;
  /** In the order of the walk and the table: the focus first. */
  readonly series: readonly FigureSeries[];
  readonly style: ReadingStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
  /** Days after which the series mean something else, drawn and walked to. */
  readonly breaks?: readonly FigureBreak[];
  /** What the series are held against. Keeps its identity between renders. */
  readonly targets?: FigureTargets;
}
