import type { Database } from '@dinh/db';
import { selectAreas, selectIndicators, selectPackedPoints } from '@dinh/db/queries';
import { checkFigures, type Finding, type SeriesPoint, unpackRows } from '@dinh/kpi';
import type { Kysely } from 'kysely';

async function computeFindings(db: Kysely<Database>, release: number): Promise<readonly Finding[]> {
  const [packed, indicators, areas] = await Promise.all([
    selectPackedPoints(db, release),
    selectIndicators(db, release),
    selectAreas(db, release),
  ]);
  return checkFigures({ points: unpackRows<SeriesPoint>(packed), indicators, areas });
}

const kept = new WeakMap<Kysely<Database>, Map<number, Promise<readonly Finding[]>>>();

/** What the checks find in a release: computed once, since a release never changes. */
export function getFindings(db: Kysely<Database>, release: number): Promise<readonly Finding[]> {
  const ofDatabase = kept.get(db) ?? new Map<number, Promise<readonly Finding[]>>();
  kept.set(db, ofDatabase);
  const known = ofDatabase.get(release);
  if (known) return known;
  const computed = computeFindings(db, release);
  ofDatabase.set(release, computed);
  // A database that was away is asked again.
  computed.catch(() => ofDatabase.delete(release));
  return computed;
}
