import type { StandingRow } from './standing-names.ts';

export interface SplitStandings {
  /** Those in which somebody else has a figure of the year: fresh before old, the fullest sets first, shares before counts. */
  readonly compared: readonly StandingRow[];
  /** Those in which nobody has. */
  readonly alone: readonly StandingRow[];
}

/** Sets apart what can be compared from what can't. */
export function splitStandings(rows: readonly StandingRow[]): SplitStandings {
  const sorted = rows.toSorted(
    (a, b) =>
      Number(a.standing.stale) - Number(b.standing.stale) ||
      b.standing.among.all.of - a.standing.among.all.of ||
      Number(a.indicator.kind !== 'ratio') - Number(b.indicator.kind !== 'ratio') ||
      a.indicator.id.localeCompare(b.indicator.id),
  );
  return {
    compared: sorted.filter(({ standing }) => standing.among.all.of > 1),
    alone: sorted.filter(({ standing }) => standing.among.all.of <= 1),
  };
}
