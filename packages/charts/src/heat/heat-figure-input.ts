import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { AreaLevel } from '@dinh/kpi';
import type { PeriodColumns } from '../by-period/index.ts';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { FigureSeries } from '../figure/figure-series.ts';

/** What a heat matrix shows, on a page and in a file: places by periods, each cell shaded by its value. */
export interface HeatFigureInput extends PeriodColumns {
  readonly title: string;
  /** Unit, denominator, basis, status of the data. */
  readonly subtitle: string;
  /** The rows from top to bottom, every place due; the nation, wherever it is among them, stands apart at the top. */
  readonly series: readonly FigureSeries[];
  /** Of the places. */
  readonly level: AreaLevel;
  readonly style: ReadingStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}
