export interface TwinColumn {
  readonly id: string;
  readonly name: string;
  readonly isNumber?: boolean;
}

export interface TwinRow {
  readonly trackId: string;
  /** The id of its stop, where a track has several. */
  readonly stopId?: string;
  readonly head: string;
  readonly href: string | null;
  /** By the id of the column; what is left out is blank. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface TwinGroup {
  readonly id: string;
  /** Over its rows; null where there is but one group. */
  readonly name: string | null;
  readonly href?: string | null;
  readonly rows: readonly TwinRow[];
}
