import { countGonePoints, countSdmxPoints, findAreas, findIndicators } from '@dinh/db/queries';
import { type SdmxDataAsking, sdmxAgency, sdmxCodelists } from '@dinh/publish/sdmx';
import type { LoadedData } from '../../context.ts';
import { RefusalError } from '../../refusal/refusal.ts';
import { toNoResults } from '../read-words.ts';
import type { DataQuestion } from './data-question.ts';

/**
 * SDMX-JSON numbers every distinct value of the parts and the comment, and lists them after the observations: they are
 * held until then, some 300 bytes an observation.
 */
const mostJsonObservations = 200_000;

type Sized = Pick<SdmxDataAsking, 'format' | 'detail' | 'updatedAfter'> & { readonly key: string };

/** Where codes of the key are in no list, that is why nothing matches: they are named, and the list. */
async function toUnmatched({ db }: Pick<LoadedData, 'db'>, filter: DataQuestion['filter'], key: string) {
  const { release, areaIds = [], indicatorIds = [] } = filter;
  const [areas, indicators] = await Promise.all([
    areaIds.length === 0 ? [] : findAreas(db, release, areaIds),
    indicatorIds.length === 0 ? [] : findIndicators(db, release, indicatorIds),
  ]);
  const parts = [
    { dimension: 'REF_AREA', asked: areaIds, known: areas },
    { dimension: 'INDICATOR', asked: indicatorIds, known: indicators },
  ] as const;
  for (const { dimension, asked, known } of parts) {
    const ids = new Set<string>(known.map(({ id }) => id));
    const unknown = asked.filter((id) => !ids.has(id));
    const list = `/sdmx/2.1/codelist/${sdmxAgency}/${sdmxCodelists[dimension]}`;
    if (unknown.length > 0) return toNoResults(dimension, unknown.join('+'), [list]);
  }
  return toNoResults('key', key, ['/sdmx/2.1/availableconstraint/KPI']);
}

/**
 * Nothing is sent before it is known that there is something, and not more than the format can hold.
 *
 * @throws RefusalError `no-results`, `too-large`.
 */
export async function checkSize(
  { db }: Pick<LoadedData, 'db'>,
  { filter, since }: Pick<DataQuestion, 'filter' | 'since'>,
  { format, detail, updatedAfter, key }: Sized,
  mostJson = mostJsonObservations,
): Promise<void> {
  const isHeld = format === 'json' && detail === 'full';
  const held = await countSdmxPoints(db, filter, isHeld ? mostJson + 1 : 1);
  if (isHeld && held > mostJson) {
    const accepted = [`≤ ${mostJson}`, 'detail=dataonly', 'format=genericdata', 'format=csvdata'];
    throw new RefusalError({ code: 'too-large', field: 'format', seen: `jsondata, > ${mostJson}`, accepted });
  }
  if (held > 0) return;
  // Of what is gone only the key is written, so that it may be any number.
  if (since !== undefined && (await countGonePoints(db, { ...filter, since }, 1)) > 0) return;
  if (updatedAfter !== undefined) {
    throw toNoResults('updatedAfter', updatedAfter, ['/sdmx/2.1/availableconstraint/KPI']);
  }
  throw await toUnmatched({ db }, filter, key);
}
