import type { AreaId, AreaLevel, Validity } from '../area/index.ts';
import type { SuccessionRow } from '../basis/index.ts';
import type { RegisterItem } from '../heritage/index.ts';
import type { Indicator, IndicatorId } from '../indicator/index.ts';
import type { FeaturesPerArea } from '../peers/index.ts';
import type { SeriesPoint } from '../series/index.ts';
import type { SourceId } from '../source/index.ts';
import type { StandingBoundaries } from './standing-boundaries.ts';

export type StandingIndicator = Pick<
  Indicator,
  'id' | 'family' | 'kind' | 'factor' | 'decimals' | 'measure' | 'direction'
>;

/** A register, the last day to which it is complete, and the source it makes. */
export interface StandingRegister {
  readonly indicatorId: IndicatorId;
  readonly items: readonly RegisterItem[];
  readonly completeTo: string | null;
  readonly sourceId: SourceId;
}

/** What the own figures of an area are read from. */
export interface OwnInput {
  readonly areaId: AreaId;
  readonly boundaries: Extract<StandingBoundaries, { status: 'compared' }>;
  readonly indicators: readonly StandingIndicator[];
  /** The nation and its provinces of all days. */
  readonly areas: readonly (Validity & { readonly id: AreaId; readonly level: AreaLevel })[];
  readonly successions: readonly SuccessionRow[];
  /** The registers counted by `distinct` indicators; on boundaries other than those reported they are needed. */
  readonly registers: readonly StandingRegister[];
  /** Chosen readings of the area and of all that became it, whole; of the others at least what `listStandingReach` names. */
  readonly points: readonly SeriesPoint[];
}

export interface StandingsInput extends OwnInput {
  /** Of the provinces of the boundaries' day, as for `similarAreas`. */
  readonly features: FeaturesPerArea;
  /** The day that figures are old on: the release's, or the area's last. */
  readonly asOf: string;
}
