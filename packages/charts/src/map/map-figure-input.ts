import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { AreaLevel, Direction } from '@dinh/kpi';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { BoundaryFile, BoundaryLayer } from './boundary-file.ts';
import type { MapEntry } from './map-entry.ts';

/** What a map shows, on a page and in a file. */
export interface MapFigureInput {
  readonly title: string;
  /** Unit, denominator, basis, status of the data. */
  readonly subtitle: string;
  readonly boundaries: BoundaryFile;
  /** Which layout the entries are of. */
  readonly layer: BoundaryLayer;
  /** Every area of the layout, those without a figure too. */
  readonly entries: readonly MapEntry[];
  /** All values of all years that the map goes through: the limits of the classes are theirs. */
  readonly values: readonly number[];
  /** "2010–2024"; null where there is one year only. */
  readonly years: string | null;
  readonly year: string;
  readonly level: AreaLevel;
  readonly direction: Direction;
  readonly style: ReadingStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}
