import { countGonePoints, countSdmxPoints } from '@dinh/db/queries';
import type { SdmxDataAsking } from '@dinh/publish/sdmx';
import type { LoadedData } from '../../context.ts';
import { RefusalError, toSeen } from '../../refusal/refusal.ts';
import type { DataQuestion } from './data-question.ts';

/**
 * SDMX-JSON numbers every distinct value of the parts and the comment, and lists them after the observations: they are
 * held until then, some 300 bytes an observation.
 */
const mostJsonObservations = 200_000;

type Sized = Pick<SdmxDataAsking, 'format' | 'detail' | 'updatedAfter'> & { readonly key: string };

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
  const [field, seen] = updatedAfter === undefined ? ['key', key] : ['updatedAfter', updatedAfter];
  throw new RefusalError({
    code: 'no-results',
    field,
    seen: toSeen(seen),
    accepted: ['/sdmx/2.1/availableconstraint/KPI'],
  });
}
