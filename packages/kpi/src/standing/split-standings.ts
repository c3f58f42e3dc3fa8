import type { Indicator, IndicatorId } from '../indicator/index.ts';
import { compareText } from '../text/index.ts';
import type { Standing } from './standing.ts';

/** One indicator with where the place stands in it. */
export interface StandingRow<I> {
  readonly indicator: I;
  readonly standing: Standing;
}

/** Standings with their indicators; those of an indicator that isn't given are left out. */
export function toStandingRows<I>(
  standings: readonly Standing[],
  indicatorById: ReadonlyMap<IndicatorId, I>,
): readonly StandingRow<I>[] {
  return standings.flatMap((standing) => {
    const indicator = indicatorById.get(standing.indicatorId);
    return indicator ? [{ indicator, standing }] : [];
  });
}

export interface SplitStandings<I> {
  /** Those in which somebody else has a figure of the year: fresh before old, the fullest sets first, shares before counts. */
  readonly compared: readonly StandingRow<I>[];
  /** Those in which nobody has. */
  readonly alone: readonly StandingRow<I>[];
}

/** Sets apart what can be compared from what can't. */
export function splitStandings<I extends Pick<Indicator, 'id' | 'kind'>>(
  rows: readonly StandingRow<I>[],
): SplitStandings<I> {
  const sorted = rows.toSorted(
    (a, b) =>
      Number(a.standing.stale) - Number(b.standing.stale) ||
      b.standing.among.all.of - a.standing.among.all.of ||
      Number(a.indicator.kind !== 'ratio') - Number(b.indicator.kind !== 'ratio') ||
      compareText(a.indicator.id, b.indicator.id),
  );
  return {
    compared: sorted.filter(({ standing }) => standing.among.all.of > 1),
    alone: sorted.filter(({ standing }) => standing.among.all.of <= 1),
  };
}
