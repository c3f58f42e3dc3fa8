import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { PeriodCell } from '../by-period/index.ts';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { SeriesRole } from '../palette/index.ts';

/** A column: a period of one indicator, or an indicator. */
export interface TableColumn {
  readonly id: string;
  /** As the head says it: "2024", or the indicator's name. */
  readonly name: string;
  /** The period its cells are of; a cell of another says its own. Null where cells are of their own, each. */
  readonly period: string | null;
  /** Of an indicator: named with its unit in the head. */
  readonly style?: ReadingStyle;
}

/** A row: a place, or an indicator of a place. */
export interface TableRow {
  readonly id: string;
  readonly name: string;
  /** The focus is bold, the nation stands apart at the top. */
  readonly role: SeriesRole;
  /** The heading it stands under, the same for all rows of a stretch; none where it has none. */
  readonly group?: string;
  /** True for a sum, which stands apart at the foot. */
  readonly isTotal?: boolean;
  /** Of an indicator: its unit stands beside its name. */
  readonly style?: ReadingStyle;
  /** Where the name leads. */
  readonly href?: string;
  /** One for each column, in their order. */
  readonly cells: readonly PeriodCell[];
}

/** What a figure that is a table shows, on a page and in a file. */
export interface TableFigureInput {
  readonly title: string;
  /** Unit, denominator, basis, status of the data. */
  readonly subtitle: string;
  /** Over the names of the rows: "Địa phương". */
  readonly rowHead: string;
  readonly columns: readonly TableColumn[];
  /** From top to bottom. */
  readonly rows: readonly TableRow[];
  /** How the values are written that neither their column nor their row has a style for. */
  readonly style: ReadingStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}
