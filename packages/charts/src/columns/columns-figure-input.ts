import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { FigureBreak } from '../figure/figure-break.ts';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { ColumnPart } from './columns-tracks.ts';
import type { YearColumn } from './layout-columns.ts';

/** What counts by year show, on a page and in a file. */
export interface ColumnsFigureInput {
  readonly title: string;
  /** Unit, status of the data. */
  readonly subtitle: string;
  /** Every year from the first to the last. Keeps its identity between renders, as does `breaks`. */
  readonly years: readonly YearColumn[];
  /** What the whole column counts, and its two parts. */
  readonly names: Readonly<Record<ColumnPart, string>>;
  readonly breaks?: readonly FigureBreak[];
  readonly style: ReadingStyle;
  /** The picture in words. */
  readonly summary: string;
  readonly notes: readonly string[];
  readonly imprint: FigureImprint;
  readonly t: Translate;
}
