import type { FigureData } from '@dinh/charts/compose';
import type { Database } from '@dinh/db';
import { selectBoundaries } from '@dinh/db/queries';
import type { Kysely } from 'kysely';

/** Where a boundary file's licence is to be read; a file under another has no address. */
const licenceUrls: ReadonlyMap<string, string> = new Map([
  ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
]);

/** A release's outlines of areas, with what must stand beside them; undefined where it has none. */
export async function readBoundaryFile(db: Kysely<Database>, release: number): Promise<FigureData['boundaries']> {
  const [boundary] = await selectBoundaries(db, release);
  if (!boundary) return undefined;
  const { attribution, licence, topology } = boundary;
  return { attribution, licence, licenceUrl: licenceUrls.get(licence) ?? null, ...JSON.parse(topology) };
}
