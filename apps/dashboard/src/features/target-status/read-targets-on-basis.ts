import { type SeriesPoint, type TargetSeriesPoint, toTargetSeries } from '@dinh/kpi';
import type { HeritageAnswer } from '../../app/answers.ts';
import type { BasisOfDay } from '../../app/view-state.ts';
import { findRegister } from '../basis/read-catalogued.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

export interface TargetsOnBasis {
  readonly points: readonly SeriesPoint[];
  readonly indicators: readonly IndicatorEntry[];
  readonly catalogue: Catalogue;
  readonly basis: BasisOfDay;
  /** The registers, where an indicator counts one. */
  readonly heritage: HeritageAnswer | undefined;
}

/** What targets are held against on the boundaries of a day. */
export function readTargetsOnBasis(reading: TargetsOnBasis): readonly TargetSeriesPoint[] {
  const { points, indicators, catalogue, basis, heritage } = reading;
  const { areas, successions } = catalogue;
  return toTargetSeries({
    ...{ points, indicators, areas, successions, basis },
    findRegister: (indicatorId) => findRegister(indicatorId, heritage),
  });
}
