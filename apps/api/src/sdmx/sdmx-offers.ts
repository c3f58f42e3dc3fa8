import { type SdmxDataFormat, type SdmxStructureFormat, sdmxLabels } from '@dinh/publish/sdmx';
import type { Offer } from './choose-offer.ts';

const xmlTypes = ['application/xml', 'text/xml'];
const jsonTypes = ['application/json', 'text/json'];

/** The one that is given unasked first. */
export const dataOffers: readonly Offer<SdmxDataFormat>[] = [
  {
    format: 'generic',
    type: 'application/vnd.sdmx.genericdata+xml',
    parameters: { version: ['2.1'] },
    alike: xmlTypes,
  },
  {
    format: 'specific',
    type: 'application/vnd.sdmx.structurespecificdata+xml',
    parameters: { version: ['2.1'] },
    alike: [],
  },
  {
    format: 'json',
    type: 'application/vnd.sdmx.data+json',
    parameters: { version: ['1.0.0', '1.0'] },
    alike: jsonTypes,
  },
  {
    format: 'csv',
    type: 'application/vnd.sdmx.data+csv',
    parameters: { version: ['2.0.0', '2.0'], labels: sdmxLabels, timeFormat: ['original'], keys: ['none'] },
    alike: ['text/csv'],
  },
];

/** As other services of SDMX name them in `format`, for tools that can't set `Accept`. */
export const dataFormatWords: Readonly<Record<string, SdmxDataFormat>> = {
  genericdata: 'generic',
  structurespecificdata: 'specific',
  jsondata: 'json',
  csvdata: 'csv',
};

export const structureOffers: readonly Offer<SdmxStructureFormat>[] = [
  {
    format: 'xml',
    type: 'application/vnd.sdmx.structure+xml',
    parameters: { version: ['2.1'] },
    alike: xmlTypes,
  },
  {
    format: 'json',
    type: 'application/vnd.sdmx.structure+json',
    parameters: { version: ['1.0.0', '1.0'] },
    alike: jsonTypes,
  },
];

export const structureFormatWords: Readonly<Record<string, SdmxStructureFormat>> = { xml: 'xml', json: 'json' };

/** Refusals come as one of these, whatever was asked for. */
export const errorOffers: readonly Offer<'xml' | 'json'>[] = [
  {
    format: 'xml',
    type: 'application/xml',
    parameters: {},
    alike: [
      'text/xml',
      ...[...dataOffers, ...structureOffers].flatMap(({ type }) => (type.endsWith('+xml') ? [type] : [])),
    ],
  },
  {
    format: 'json',
    type: 'application/json',
    parameters: {},
    alike: [
      'text/json',
      ...[...dataOffers, ...structureOffers].flatMap(({ type }) => (type.endsWith('+json') ? [type] : [])),
    ],
  },
];
