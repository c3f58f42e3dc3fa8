import type { AbsenceKind } from '@dinh/kpi';
import { formatPeriod } from '../formats/format-period.ts';
import { formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';
import { type FlaggedPoint, listFlags } from './point-flags.ts';

/** One cell of a figure: a point, or an absence of a kind. */
export type CellState =
  | (FlaggedPoint & { readonly value: number | null })
  | { readonly value: null; readonly absence: AbsenceKind };

/** The value of a cell, or the reason there is none: what the table, the tooltip and the live region all say. */
export function describeValue(cell: CellState, style: ValueStyle, t: Translate): string {
  if (cell.value !== null) return formatValue(cell.value, style, t.language);
  return t(`words.absence.${cell.absence ?? 'not-found'}`);
}

/** The flags of a cell in words, weightiest first; empty where there is none. */
export function describeFlags(cell: CellState, t: Translate): string {
  if (!('status' in cell)) return '';
  return listFlags(cell)
    .map((flag) => t(`words.flag.${flag}`))
    .join('; ');
}

export interface AnnouncedPoint {
  readonly area: string;
  readonly period: string;
  readonly cell: CellState;
  readonly style: ValueStyle;
}

/** What the live region says of the point under the walk: place, period, value with unit, flags or the absence. */
export function announcePoint({ area, period, cell, style }: AnnouncedPoint, t: Translate): string {
  const reading = [describeValue(cell, style, t), describeFlags(cell, t)].filter((text) => text !== '').join('; ');
  return t('figure.pointOf', { area, period: formatPeriod(period, t.language), reading });
}
