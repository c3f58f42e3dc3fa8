import type { Translate } from '@dinh/i18n';
import type { PeriodColumns } from '../by-period/index.ts';
import type { FigureBreak } from '../figure/figure-break.ts';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { SeriesRole } from '../palette/index.ts';
import type { CountStyle } from './count-style.ts';

/** A part of the whole: a place, or an indicator. The nation is the whole itself, and no part of it. */
export interface StackedSeries extends FigureSeries {
  readonly role: Exclude<SeriesRole, 'nation'>;
}

/** What parts are, by which what stands together in grey is named. */
export type PartKind = 'areas' | 'indicators';

/** What stacked bars show, on a page and in a file. */
export interface StackedFigureInput extends PeriodColumns {
  readonly title: string;
  /** Unit, basis, status of the data. */
  readonly subtitle: string;
  /**
   * Every part that is due, those without a figure too, none within another; counts from zero up. The focus
   * stands lowest, then the peers; past five, and of those in grey, all are one grey part.
   */
  readonly series: readonly StackedSeries[];
  readonly parts: PartKind;
  /** True for parts in percent of the whole, in the periods that have a whole. */
  readonly isShare?: boolean;
  readonly style: CountStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
  readonly breaks?: readonly FigureBreak[];
}
