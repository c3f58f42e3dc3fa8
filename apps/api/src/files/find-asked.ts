import type { Database } from '@dinh/db';
import { findAreas, findIndicators } from '@dinh/db/queries';
import type { Kysely } from 'kysely';
import { NotFoundError } from '../refusal/refusal.ts';

interface AskedIds {
  readonly indicatorIds?: readonly string[] | undefined;
  readonly areaIds?: readonly string[] | undefined;
}

/**
 * Gives the indicators and areas that a query names, none where it names none.
 *
 * @throws NotFoundError for the first id that the release doesn't have.
 */
export async function findAsked(db: Kysely<Database>, release: number, { indicatorIds = [], areaIds = [] }: AskedIds) {
  const [indicators, areas] = await Promise.all([
    indicatorIds.length === 0 ? [] : findIndicators(db, release, indicatorIds),
    areaIds.length === 0 ? [] : findAreas(db, release, areaIds),
  ]);
  const unknownIndicator = indicatorIds.find((id) => !indicators.some((indicator) => indicator.id === id));
  if (unknownIndicator !== undefined) throw new NotFoundError('indicator', unknownIndicator);
  const unknownArea = areaIds.find((id) => !areas.some((area) => area.id === id));
  if (unknownArea !== undefined) throw new NotFoundError('area', unknownArea);
  return { indicators, areas };
}
