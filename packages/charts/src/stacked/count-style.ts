import type { ReadingStyle } from '@dinh/i18n';
import type { Indicator, IndicatorKind, Unit } from '@dinh/kpi';

export type CountUnit = Exclude<Unit, 'percent' | 'books_per_person'>;

/**
 * How figures that may be added up are written. Shares and rates have no sum; items of a register may lie in
 * several places, so that a sum of theirs would count them twice.
 */
export interface CountStyle extends ReadingStyle {
  readonly kind: Extract<IndicatorKind, 'count'>;
  readonly unit: CountUnit;
}

function isCountUnit(unit: Unit): unit is CountUnit {
  return unit !== 'percent' && unit !== 'books_per_person';
}

/** The style of an indicator whose values may be added up; null for another. */
export function toCountStyle(style: ReadingStyle, { kind }: Pick<Indicator, 'kind'>): CountStyle | null {
  return kind === 'count' && isCountUnit(style.unit) ? { ...style, kind, unit: style.unit } : null;
}
