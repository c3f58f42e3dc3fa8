import type { AgeClass } from '@dinh/kpi';

/** What a cell's mark says: how old its figure is, that none is known, or that none can be. */
export type MatrixMark = AgeClass | 'unknown' | 'not-applicable';

export interface MatrixCell {
  readonly mark: MatrixMark;
  /** What stands beside the mark where there is room, and what a screen reader reads: a period, a count. */
  readonly text: string;
  /** A second, smaller text. */
  readonly detail?: string | null;
  /** The figure's own page. */
  readonly href: string | null;
}

export interface MatrixColumn {
  readonly id: string;
  readonly name: string;
  /** How much of the column is known: "9/63". */
  readonly count: string;
  readonly href?: string;
  /** Asks for what is within the column. */
  readonly onOpen?: () => void;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** What the place has become. */
  readonly note: string | null;
  readonly href: string;
  /** One per column, in their order. */
  readonly cells: readonly MatrixCell[];
}

/** Rows under one heading; a lone group needs none. */
export interface MatrixGroup {
  readonly id: string;
  readonly name: string | null;
  readonly rows: readonly MatrixRow[];
}
