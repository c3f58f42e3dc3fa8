import type { Database } from '@dinh/db';
import { selectAreas, type selectIndicators, selectPackedPoints, type selectSuccessions } from '@dinh/db/queries';
import {
  type Basis,
  listTargetReach,
  type SeriesPoint,
  type TargetSeriesPoint,
  toTargetSeries,
  unpackRows,
} from '@dinh/kpi';
import type { Kysely } from 'kysely';
import { readRegisters } from './read-series.ts';

interface AskedSeries {
  readonly targets: readonly { readonly indicatorId: string; readonly areaId: string | null }[];
  /** Those that the targets are of. */
  readonly indicators: Awaited<ReturnType<typeof selectIndicators>>;
  readonly successions: Awaited<ReturnType<typeof selectSuccessions>>;
  readonly basis: Basis;
}

/** What the targets are held against on the boundaries asked for. */
export async function readTargetSeries(
  db: Kysely<Database>,
  release: number,
  { targets, indicators, successions, basis }: AskedSeries,
): Promise<readonly TargetSeriesPoint[]> {
  const isCounted = basis !== 'as-reported' && indicators.some(({ kind }) => kind === 'distinct');
  const [points, areas, findRegister] = await Promise.all([
    selectPackedPoints(db, release, { series: listTargetReach(targets, successions) }),
    selectAreas(db, release),
    isCounted ? readRegisters(db, release) : undefined,
  ]);
  return toTargetSeries({
    points: unpackRows<SeriesPoint>(points),
    ...{ indicators, areas, successions, basis, findRegister },
  });
}
