import { type Language, languages } from '@dinh/i18n';
import { sdmxAgency, sdmxFlow, sdmxVersion } from '@dinh/publish/sdmx';
import type { Release } from '../releases.ts';
import type { DataSetRow } from './data-set-library.ts';

export const distributionKinds = [
  'figureCsv',
  'figureXlsx',
  'figureJson',
  'observationsCsv',
  'observationsJson',
  'sdmxData',
  'sdmxCsv',
  'zip',
] as const;
export type DistributionKind = (typeof distributionKinds)[number];

/** A file in which a data set is to be had. */
export interface Distribution {
  readonly kind: DistributionKind;
  /** From the root of the server. */
  readonly path: string;
  readonly mediaType: string;
  /** As the list of file types of the EU's publications office names it. */
  readonly fileType: 'CSV' | 'XLSX' | 'JSON' | 'XML' | 'ZIP';
  readonly service: 'files' | 'sdmx' | null;
  /** Its texts are in one language; null where they are in both. */
  readonly language: Language | null;
}

type Form = Pick<Distribution, 'mediaType' | 'fileType' | 'service'>;

const forms: Readonly<Record<DistributionKind, Form>> = {
  figureCsv: { mediaType: 'text/csv', fileType: 'CSV', service: null },
  figureXlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
    service: null,
  },
  figureJson: { mediaType: 'application/json', fileType: 'JSON', service: null },
  observationsCsv: { mediaType: 'text/csv', fileType: 'CSV', service: 'files' },
  observationsJson: { mediaType: 'application/json', fileType: 'JSON', service: 'files' },
  sdmxData: { mediaType: 'application/vnd.sdmx.genericdata+xml', fileType: 'XML', service: 'sdmx' },
  sdmxCsv: { mediaType: 'application/vnd.sdmx.data+csv', fileType: 'CSV', service: 'sdmx' },
  zip: { mediaType: 'application/zip', fileType: 'ZIP', service: 'files' },
};

const sdmxData = `/sdmx/2.1/data/${sdmxAgency},${sdmxFlow},${sdmxVersion}`;

/** Where the structure of the SDMX flow is told. */
export const sdmxStructurePath = `/sdmx/2.1/dataflow/${sdmxAgency}/${sdmxFlow}/${sdmxVersion}?references=all`;

function toFile(kind: DistributionKind, path: string, language: Language | null): Distribution {
  return { kind, path, language, ...forms[kind] };
}

/** The files of an indicator's figures in a language, of this very release: what is described is what is had. */
export function listDistributions(
  { id, longestAreaId }: Pick<DataSetRow, 'id' | 'longestAreaId'>,
  { number }: Pick<Release, 'number'>,
  language: Language,
): readonly Distribution[] {
  const indicator = encodeURIComponent(id);
  const query = `indicator=${indicator}&lang=${language}&release=${number}`;
  // Key: frequency, place, indicator; what is blank is every one.
  const sdmx = `${sdmxData}/..${indicator}?release=${number}`;
  // A figure draws at least one place; without one that has a series there is none.
  const drawn = longestAreaId === null ? null : `${query}&area=${encodeURIComponent(longestAreaId)}&rows=all`;
  const figures =
    drawn === null
      ? []
      : [
          toFile('figureCsv', `/figure.csv?${drawn}`, language),
          toFile('figureXlsx', `/figure.xlsx?${drawn}`, language),
          toFile('figureJson', `/figure.json?${drawn}`, language),
        ];
  return [
    toFile('observationsCsv', `/api/v1/observations.csv?${query}`, language),
    toFile('observationsJson', `/api/v1/observations.json?${query}`, language),
    ...figures,
    toFile('sdmxData', sdmx, null),
    toFile('sdmxCsv', `${sdmx}&format=csvdata`, null),
  ];
}

/** The files of a whole release. */
export function listWholeDistributions({ number }: Pick<Release, 'number'>): readonly Distribution[] {
  return [
    ...languages.map((language) => toFile('zip', `/api/v1/release.zip?lang=${language}&release=${number}`, language)),
    toFile('sdmxData', `${sdmxData}/all?release=${number}`, null),
    toFile('sdmxCsv', `${sdmxData}/all?release=${number}&format=csvdata`, null),
  ];
}
