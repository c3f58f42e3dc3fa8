import type { Database } from '@dinh/db';
import { type selectIndicators, selectPackedPoints } from '@dinh/db/queries';
import {
  type AreaId,
  type Basis,
  isValidOn,
  parseBasis,
  type SeriesPoint,
  type TargetSeriesPoint,
  unpackRows,
} from '@dinh/kpi';
import type { Kysely } from 'kysely';
import { readBoundaries, readSeries } from './read-series.ts';

interface AskedSeries {
  readonly indicators: Awaited<ReturnType<typeof selectIndicators>>;
  /** Those that targets are of. */
  readonly areaIds: readonly AreaId[];
  readonly basis: Basis;
}

/** What is held against targets: the readings as reported. */
async function readReported(
  db: Kysely<Database>,
  release: number,
  { indicators, areaIds }: AskedSeries,
): Promise<readonly TargetSeriesPoint[]> {
  const indicatorIds = indicators.map(({ id }) => id);
  const points = unpackRows<SeriesPoint>(await selectPackedPoints(db, release, { indicatorIds, areaIds }));
  return points.map(({ sourceId, ...point }) => ({ ...point, sourceIds: [sourceId] }));
}

/**
 * The readings of the areas that targets are of. On the boundaries of a day those of the areas that exist
 * on it are put together from the units before; every other area keeps its own.
 */
export async function readTargetSeries(
  db: Kysely<Database>,
  release: number,
  asked: AskedSeries,
): Promise<readonly TargetSeriesPoint[]> {
  const reported = await readReported(db, release, asked);
  const day = parseBasis(asked.basis);
  if (day === null) return reported;
  const boundaries = await readBoundaries(db, release, day);
  const isOnBasis = (areaId: AreaId): boolean => {
    const area = boundaries.areaById.get(areaId);
    return area !== undefined && isValidOn(area, day);
  };
  const onBasis: TargetSeriesPoint[] = [];
  for await (const { series } of readSeries(db, release, { ...asked, boundaries })) {
    onBasis.push(...series.filter(({ areaId }) => asked.areaIds.includes(areaId) && isOnBasis(areaId)));
  }
  return [...reported.filter(({ areaId }) => !isOnBasis(areaId)), ...onBasis];
}
