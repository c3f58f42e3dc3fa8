import { describeValue, formatChange, formatPeriod, type ReadingStyle, type Translate } from '@dinh/i18n';
import type { FigurePoint } from '../figure/figure-series.ts';
import type { SeriesColour, SeriesRole } from '../palette/index.ts';

/** One place at two periods; null or an absence where it has no figure. */
export interface SlopeEntry {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  readonly from: FigurePoint | null;
  readonly to: FigurePoint | null;
  /** The colour the place already has in this session. */
  readonly colour?: SeriesColour;
}

export interface SlopePeriods {
  readonly from: string;
  readonly to: string;
}

export type SlopeSide = keyof SlopePeriods;
export const slopeSides: readonly SlopeSide[] = ['from', 'to'];

export type KnownPoint = FigurePoint & { readonly value: number };

export function isKnown(point: FigurePoint | null): point is KnownPoint {
  return point !== null && point.value !== null;
}

/** The change between the two figures; null where one is missing or is of only a part of the place. */
export function findChange({ from, to }: Pick<SlopeEntry, SlopeSide>): number | null {
  if (!isKnown(from) || !isKnown(to) || from.isPart === true || to.isPart === true) return null;
  return to.value - from.value;
}

/** The change in words, with its sign; empty where there is none. */
export function writeChange(entry: Pick<SlopeEntry, SlopeSide>, style: ReadingStyle, t: Translate): string {
  const change = findChange(entry);
  return change === null ? '' : formatChange(change, style, t.language);
}

/** The value at one end, with its own period where that is another; or the reason there is none. */
export function writeEnd(point: FigurePoint | null, period: string, style: ReadingStyle, t: Translate): string {
  const value = describeValue(point ?? { value: null, absence: 'not-found' }, style, t);
  if (!point || point.period === period) return value;
  return t('forms.valueWhen', { value, period: formatPeriod(point.period, t.language, 'short') });
}
