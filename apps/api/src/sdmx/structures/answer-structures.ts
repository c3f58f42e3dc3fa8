import { type SdmxStructureAsking, sdmxVersion, selectArtefacts } from '@dinh/publish/sdmx';
import type { Request, Response } from 'express';
import { getRelease } from '../../releases.ts';
import { toNoResults } from '../read-words.ts';
import type { SdmxOptions } from '../sdmx-options.ts';
import { loadStructures } from './load-structures.ts';
import { sendStructures } from './send-structures.ts';

type Named = Extract<keyof SdmxStructureAsking, 'agencyIds' | 'ids' | 'versions' | 'itemIds'>;

const fields: Readonly<Record<Named, string>> = {
  agencyIds: 'agencyID',
  ids: 'resourceID',
  versions: 'version',
  itemIds: 'itemID',
};

/** The part of the address without which something would have been found; the narrowest of several. */
function findBlame(asking: SdmxStructureAsking, finds: (asking: SdmxStructureAsking) => boolean): Named {
  const named: readonly Named[] = ['itemIds', 'versions', 'ids', 'agencyIds'];
  return named.find((name) => asking[name] !== 'all' && finds({ ...asking, [name]: 'all' })) ?? 'ids';
}

/**
 * Answers with the artefacts asked for and those that come along.
 *
 * @throws NotFoundError for a release that there is not, RefusalError `no-results` where nothing matches.
 */
export async function answerStructures(
  request: Request,
  response: Response,
  options: SdmxOptions,
  asking: SdmxStructureAsking,
): Promise<void> {
  const release = getRelease(options.data.releases, asking.release);
  const find = async () => {
    const { artefacts, used } = await loadStructures(options.data, release);
    const found = selectArtefacts(artefacts, asking, used);
    if (found.length > 0) return found;
    const blamed = findBlame(asking, (other) => selectArtefacts(artefacts, other, used).length > 0);
    const seen = asking[blamed];
    const known = artefacts
      .filter(({ kind }) => asking.kinds.includes(kind))
      .map(({ agency, id }) => `${agency}/${id}/${sdmxVersion}`);
    throw toNoResults(fields[blamed], seen === 'all' ? 'all' : seen.join('+'), known);
  };
  await sendStructures({ request, response, options, release, asking, question: 'structures', find });
}
