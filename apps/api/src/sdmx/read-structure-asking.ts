import {
  type SdmxAvailabilityAsking,
  type SdmxNamed,
  type SdmxReferences,
  type SdmxStructureAsking,
  type SdmxStructureKind,
  sdmxAvailabilityModes,
  sdmxAvailabilityReferences,
  sdmxDimensions,
  sdmxReferences,
  sdmxStructureDetails,
  sdmxVersion,
} from '@dinh/publish/sdmx';
import type { Request } from 'express';
import { mostReleases } from '../files/observation-query.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readWholeNumber } from '../request/read-values.ts';
import { checkFlow, checkProvider, readKey } from './read-flow-path.ts';
import { flowParameters, readFlowQuery } from './read-flow-query.ts';
import { readFormat } from './read-format.ts';
import { readIds, readWord } from './read-words.ts';
import { structureFormatWords, structureOffers } from './sdmx-offers.ts';
import { findKinds, structureResources } from './structure-resources.ts';

const structureParameters = ['detail', 'references', 'release', 'format', 'lang'] as const;
const availabilityParameters = [...flowParameters, 'mode', 'references'] as const;

interface StructurePath {
  readonly agency?: string;
  readonly id?: string;
  readonly version?: string;
  readonly item?: string;
}
interface AvailabilityPath {
  readonly flow?: string;
  readonly key?: string;
  readonly provider?: string;
  readonly component?: string;
}
type Asked<Path> = { readonly params: Path } & Pick<Request, 'originalUrl' | 'headers'>;

function readNamed(field: string, text: string | undefined, example: string): SdmxNamed {
  if (text === undefined) return 'all';
  const ids = readIds(field, text, ['all', example]);
  return ids.includes('all') ? 'all' : ids;
}

function readVersions(text: string | undefined): SdmxNamed {
  const versions = readNamed('version', text ?? 'latest', sdmxVersion);
  return versions === 'all' ? 'all' : [...new Set(versions.map((one) => (one === 'latest' ? sdmxVersion : one)))];
}

/** A kind that SDMX has and we don't brings nothing along. */
function readReferences(text: string | undefined): SdmxReferences {
  const word = readWord('references', text, [...sdmxReferences, ...structureResources]) ?? 'none';
  const known = sdmxReferences.find((one) => one === word);
  return known ?? findKinds(word)[0] ?? 'none';
}

function readStructureFormat(format: string | undefined, accept: string | undefined) {
  return readFormat({ format, accept }, { offers: structureOffers, words: structureFormatWords }).format;
}

/** @throws RefusalError naming the first part of the address, parameter or header that can't be read. */
export function readStructureAsking(
  { params, originalUrl, headers }: Asked<StructurePath>,
  kinds: readonly SdmxStructureKind[],
): SdmxStructureAsking {
  const query = readQuery(originalUrl, structureParameters);
  readLanguage(query);
  return {
    kinds,
    agencyIds: readNamed('agencyID', params.agency, 'DINH'),
    ids: readNamed('resourceID', params.id, 'KPI'),
    versions: readVersions(params.version),
    itemIds: readNamed('itemID', params.item, 'VN'),
    detail: readWord('detail', query.get('detail'), sdmxStructureDetails) ?? 'full',
    references: readReferences(query.get('references')),
    release: readWholeNumber(query, 'release', mostReleases),
    format: readStructureFormat(query.get('format'), headers.accept),
  };
}

/** @throws RefusalError naming the first part of the address, parameter or header that can't be read. */
export function readAvailabilityAsking({
  params,
  originalUrl,
  headers,
}: Asked<AvailabilityPath>): SdmxAvailabilityAsking {
  const query = readQuery(originalUrl, availabilityParameters);
  readLanguage(query);
  checkFlow(params.flow);
  checkProvider(params.provider);
  return {
    ...readKey(params.key),
    ...readFlowQuery(query),
    component: readWord('componentID', params.component, ['all', ...sdmxDimensions]) ?? 'all',
    mode: readWord('mode', query.get('mode'), sdmxAvailabilityModes) ?? 'exact',
    references: readWord('references', query.get('references'), sdmxAvailabilityReferences) ?? 'none',
    format: readStructureFormat(query.get('format'), headers.accept),
  };
}
