import { type SdmxDataAsking, sdmxDataDetails, sdmxDimensions, sdmxLabels } from '@dinh/publish/sdmx';
import type { Request } from 'express';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readWholeNumber } from '../request/read-values.ts';
import { checkFlow, checkHistory, checkProvider, readKey } from './read-flow-path.ts';
import { flowParameters, readFlowQuery } from './read-flow-query.ts';
import { readFormat } from './read-format.ts';
import { readWord } from './read-words.ts';
import { dataFormatWords, dataOffers } from './sdmx-offers.ts';

const dataParameters = [
  ...flowParameters,
  'firstNObservations',
  'lastNObservations',
  'dimensionAtObservation',
  'detail',
  'includeHistory',
  'labels',
] as const;
const mostObservations = 999_999_999;

type Asked = Pick<Request<{ readonly flow?: string; readonly key?: string; readonly provider?: string }>, 'params'> &
  Pick<Request, 'originalUrl' | 'headers'>;

/** @throws RefusalError naming the first part of the address, parameter or header that can't be read. */
export function readDataAsking({ params, originalUrl, headers }: Asked): SdmxDataAsking {
  const query = readQuery(originalUrl, dataParameters);
  checkFlow(params.flow);
  const key = readKey(params.key);
  checkProvider(params.provider);
  const flowQuery = readFlowQuery(query);
  checkHistory(query.get('includeHistory'));
  readLanguage(query);
  const { format, parameters } = readFormat(
    { format: query.get('format'), accept: headers.accept },
    { offers: dataOffers, words: dataFormatWords },
  );
  return {
    ...key,
    ...flowQuery,
    firstN: readWholeNumber(query, 'firstNObservations', mostObservations),
    lastN: readWholeNumber(query, 'lastNObservations', mostObservations),
    detail: readWord('detail', query.get('detail'), sdmxDataDetails) ?? 'full',
    dimensionAtObservation:
      readWord('dimensionAtObservation', query.get('dimensionAtObservation'), [...sdmxDimensions, 'AllDimensions']) ??
      'TIME_PERIOD',
    labels: readWord('labels', query.get('labels') ?? parameters.get('labels'), sdmxLabels) ?? 'id',
    format,
  };
}
