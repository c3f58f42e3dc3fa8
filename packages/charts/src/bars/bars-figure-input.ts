import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { AreaLevel, Direction } from '@dinh/kpi';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { BarEntry, BarLevel } from './layout-bars.ts';

/** What ranked bars show, on a page and in a file. */
export interface BarsFigureInput {
  readonly title: string;
  /** Unit, denominator, basis, status of the data. */
  readonly subtitle: string;
  /** Every place due, those without a figure too; the nation among them where it has one. */
  readonly entries: readonly BarEntry[];
  readonly period: string;
  readonly level: AreaLevel;
  /** By which the best stands first; null for the order of the entries. */
  readonly direction: Direction | null;
  readonly style: ReadingStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** What targets ask for by the year of the bars, named. Keeps its identity between renders. */
  readonly levels?: readonly BarLevel[];
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}
