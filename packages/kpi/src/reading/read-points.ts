import type { Indicator } from '../indicator/index.ts';
import type { BasisSeriesPoint, SeriesPoint } from '../series/index.ts';
import type { Source } from '../source/index.ts';

/** What rates are made of. */
export interface RateGround {
  /** What is counted. */
  readonly counted: Indicator;
  /** Where the people are from. */
  readonly sources: readonly Source[];
  /** The year of the people of each figure that has a rate. */
  readonly years: ReadonlyMap<SeriesPoint, number>;
}

/** An indicator's points as they are shown: as they are stored, on the boundaries of one day, or per people. */
export interface ReadPoints {
  readonly points: readonly SeriesPoint[];
  /** The day whose boundaries they are on; null for those of each figure's own day. */
  readonly day: string | null;
  /** What a point was made of; nothing for a stored one. */
  readonly made: ReadonlyMap<SeriesPoint, BasisSeriesPoint>;
  /** Those made of only some of the areas: drawn hollow, joined to nothing, and in no order of places. */
  readonly partial: ReadonlySet<SeriesPoint>;
  /** Null for figures as they are; else they are per 100,000 people. */
  readonly rate: RateGround | null;
}

/** Points as they are stored. */
export function toReadPoints(points: readonly SeriesPoint[]): ReadPoints {
  return { points, day: null, made: new Map(), partial: new Set(), rate: null };
}

/** The stored readings that a point rests on: itself where it is one, or where it counts a register. */
export function readingsOf({ made }: Pick<ReadPoints, 'made'>, point: SeriesPoint): readonly SeriesPoint[] {
  const readings = made.get(point)?.readings ?? [];
  return readings.length > 0 ? readings : [point];
}
