import type { IndicatorRow } from '../../app/answers.ts';

/** True for a share of a whole, whose parts say what made it change. */
export function isShare({ kind, unit }: Pick<IndicatorRow, 'kind' | 'unit'>): boolean {
  return kind === 'ratio' && unit === 'percent';
}
