import {
  describeConstraint,
  keepUsed,
  listUsedCodes,
  type SdmxArtefact,
  type SdmxAvailabilityAsking,
} from '@dinh/publish/sdmx';
import type { Request, Response } from 'express';
import { getRelease, type Release } from '../../releases.ts';
import { findChange } from '../data/find-change.ts';
import { toNoResults } from '../read-words.ts';
import type { SdmxOptions } from '../sdmx-options.ts';
import { loadAvailability } from './load-availability.ts';
import { loadStructures } from './load-structures.ts';
import { sendStructures } from './send-structures.ts';

/** True for the artefacts that are to come along. */
function isReferred({ kind }: SdmxArtefact, references: SdmxAvailabilityAsking['references']): boolean {
  if (references === 'all') return ['dataflow', 'datastructure', 'conceptscheme', 'codelist'].includes(kind);
  return kind === references;
}

async function findArtefacts(
  { data }: SdmxOptions,
  release: Release,
  asking: SdmxAvailabilityAsking,
): Promise<readonly SdmxArtefact[]> {
  const { frequencies, areaIds, indicatorIds, startPeriod, endPeriod, updatedAfter, component, mode } = asking;
  const change = updatedAfter === undefined ? undefined : findChange(data.releases, release, updatedAfter);
  const filter = {
    release: release.number,
    frequencies,
    areaIds,
    indicatorIds,
    from: startPeriod?.start,
    to: endPeriod?.end,
    changedAfter: change?.since,
    mode,
  };
  const available = await loadAvailability(data, filter, component);
  if (Object.keys(available.cube).length === 0) {
    const [field, seen] = updatedAfter === undefined ? ['key', 'availableconstraint'] : ['updatedAfter', updatedAfter];
    throw toNoResults(field, seen, ['/sdmx/2.1/availableconstraint/KPI']);
  }
  const constraint = describeConstraint(available, 'part');
  if (asking.references === 'none') return [constraint];
  const { artefacts, subject } = await loadStructures(data, release);
  const along = artefacts.filter((artefact) => isReferred(artefact, asking.references));
  return [constraint, ...keepUsed(along, listUsedCodes(available, subject.indicators))];
}

/**
 * Answers with a content constraint of the values that occur in what is asked for; lists that come along have those
 * codes alone, and what is above them.
 *
 * @throws NotFoundError for a release that there is not, RefusalError `no-results` where nothing matches.
 */
export async function answerAvailability(
  request: Request,
  response: Response,
  options: SdmxOptions,
  asking: SdmxAvailabilityAsking,
): Promise<void> {
  const release = getRelease(options.data.releases, asking.release);
  const find = () => findArtefacts(options, release, asking);
  await sendStructures({ request, response, options, release, asking, question: 'availability', find });
}
