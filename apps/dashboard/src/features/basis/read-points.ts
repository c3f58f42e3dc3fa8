import type { BasisSeriesPoint, SeriesPoint } from '@dinh/kpi';
import type { IndicatorRow, SourceRow } from '../../app/answers.ts';
import { makeMemory } from './make-memory.ts';

/** What rates are made of. */
export interface RateGround {
  /** What is counted. */
  readonly counted: IndicatorRow;
  /** Where the people are from. */
  readonly sources: readonly SourceRow[];
  /** The year of the people of each figure that has a rate. */
  readonly years: ReadonlyMap<SeriesPoint, number>;
}

/** An indicator's points as the page shows them: as they are stored, or on the boundaries of one day. */
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

/** The stored readings that a point rests on: itself where it is one, or where it counts a register. */
export function readingsOf({ made }: Pick<ReadPoints, 'made'>, point: SeriesPoint): readonly SeriesPoint[] {
  const readings = made.get(point)?.readings ?? [];
  return readings.length > 0 ? readings : [point];
}

const remember = makeMemory<ReadPoints>();

/** The points as they are stored: the same object for the same points. */
export function readAsReported(points: readonly SeriesPoint[]): ReadPoints {
  return remember(points, '', () => ({ points, day: null, made: new Map(), partial: new Set(), rate: null }));
}
