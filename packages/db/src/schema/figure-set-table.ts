/** Settings of a figure that are too long for an address; of no release, and never changed. */
export interface FigureSetTable {
  readonly id: string;
  readonly query: string;
}

export interface FigureSetTables {
  readonly figureSet: FigureSetTable;
}
