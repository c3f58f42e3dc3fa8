import type { Translate } from '@dinh/i18n';
import type { Gap } from '@dinh/kpi';
import { nameThings, type StandingRow } from './standing-names.ts';

/** How many more of what a share counts would close a gap; null where nothing is lacking, and of a count. */
export function describeThings(gap: Gap | null, row: Pick<StandingRow, 'indicator'>, t: Translate): string | null {
  const name = nameThings(row, t);
  if (gap === null || gap.things === null || gap.things === 0 || name === null) return null;
  const values = { things: Math.abs(gap.things), name };
  return t(gap.things > 0 ? 'standing.table.things' : 'standing.table.fewerThings', values);
}

/** True for a difference that reads as none with the decimals shown. */
export function isLevel(difference: number, decimals: number): boolean {
  return Number(difference.toFixed(decimals)) === 0;
}
