import type { AreaRow, IndicatorRow } from '../pack-rows.ts';

/** An area as lists and pickers show it. */
export function toAreaEntry({ id, nameVi, nameEn, fullNameVi, kind, level, validFrom, validTo, parentId }: AreaRow) {
  return { id, nameVi, nameEn, fullNameVi, kind, level, validFrom, validTo, parentId };
}

/** An indicator as its page shows it, without the counts of the catalogue. */
export function toIndicatorEntry({ figures: _figures, areas: _areas, cells: _cells, ...indicator }: IndicatorRow) {
  return indicator;
}
