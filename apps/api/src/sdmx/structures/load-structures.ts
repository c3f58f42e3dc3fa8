import { selectAllSources, selectAreas, selectFormerNames, selectIndicators } from '@dinh/db/queries';
import { describeStructures, listUsedCodes, type SdmxArtefact, type StructureSubject } from '@dinh/publish/sdmx';
import { createKept, type Kept } from '../../cache/kept.ts';
import type { LoadedData } from '../../context.ts';
import type { Release } from '../../releases.ts';
import { loadAvailability } from './load-availability.ts';

/** The artefacts of a release, and of each list the codes that occur in the flow. */
export interface ReleaseStructures {
  readonly subject: StructureSubject;
  readonly artefacts: readonly SdmxArtefact[];
  readonly used: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The latest and one before. */
const mostReleases = 2;
const shelves = new WeakMap<LoadedData, Kept<ReleaseStructures>>();

async function readStructures(data: LoadedData, { number, date, dataSet }: Release): Promise<ReleaseStructures> {
  const { db } = data;
  const [areas, formerNames, indicators, sources, availability] = await Promise.all([
    selectAreas(db, number),
    selectFormerNames(db, number),
    selectIndicators(db, number),
    selectAllSources(db, number),
    loadAvailability(data, { release: number, mode: 'exact' }),
  ]);
  const subject = { release: { number, date, dataSet }, areas, formerNames, indicators, sources, availability };
  return { subject, artefacts: describeStructures(subject), used: listUsedCodes(availability, indicators) };
}

/** Kept for the releases asked for last: every question of structures is answered from them. */
export function loadStructures(data: LoadedData, release: Release): Promise<ReleaseStructures> {
  const shelf = shelves.get(data) ?? createKept<ReleaseStructures>(mostReleases, () => 1);
  shelves.set(data, shelf);
  return shelf.findOrRead(`${release.hash} ${release.number}`, () => readStructures(data, release));
}
