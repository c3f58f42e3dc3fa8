import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { Direction } from '@dinh/kpi';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { SlopeEntry, SlopePeriods } from './slope-entry.ts';

/** What a slope chart shows, on a page and in a file. */
export interface SlopeFigureInput {
  readonly title: string;
  /** Unit, denominator, basis, status of the data. */
  readonly subtitle: string;
  /** The focus first. Keeps its identity between renders, as do `periods` and `style`. */
  readonly entries: readonly SlopeEntry[];
  readonly periods: SlopePeriods;
  readonly style: ReadingStyle;
  readonly direction: Direction;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}
