export type { Names, SdmxDataMessage, SdmxDataSet, SdmxNames } from './data/data-message.ts';
export { toSdmxTime } from './data/time-period.ts';
export { type SdmxPoint, toSdmxCell } from './data/to-sdmx-cell.ts';
export { writeCsvData } from './data/write-csv-data.ts';
export { writeGenericData } from './data/write-generic-data.ts';
export { writeJsonData } from './data/write-json-data.ts';
export { writeSpecificData } from './data/write-specific-data.ts';
export { type SdmxCell, type SdmxStatus, sdmxStatuses } from './sdmx-cell.ts';
export {
  type DimensionAtObservation,
  type SdmxDataAsking,
  type SdmxDataDetail,
  type SdmxDataFormat,
  type SdmxLabels,
  sdmxDataDetails,
  sdmxDataFormats,
  sdmxLabels,
} from './sdmx-data-asking.ts';
export {
  type SdmxDimension,
  sdmxAgency,
  sdmxCodelists,
  sdmxConceptScheme,
  sdmxDataStructure,
  sdmxDimensions,
  sdmxFlow,
  sdmxMeasure,
  sdmxObservationAttributes,
  sdmxSeriesAttributes,
  sdmxVersion,
} from './sdmx-ids.ts';
