export type { SdmxDataMessage, SdmxDataSet, SdmxNames } from './data/data-message.ts';
export { type NamedThings, nameCodes } from './data/name-codes.ts';
export { toSdmxTime } from './data/time-period.ts';
export { type SdmxPoint, toSdmxCell } from './data/to-sdmx-cell.ts';
export { writeCsvData } from './data/write-csv-data.ts';
export { writeGenericData } from './data/write-generic-data.ts';
export { writeJsonData } from './data/write-json-data.ts';
export { writeSpecificData } from './data/write-specific-data.ts';
export { type SdmxError, writeJsonError, writeXmlError } from './error/write-error.ts';
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
export {
  type SdmxAvailabilityAsking,
  type SdmxAvailabilityMode,
  type SdmxAvailabilityReferences,
  type SdmxNamed,
  type SdmxReferences,
  type SdmxStructureAsking,
  type SdmxStructureDetail,
  type SdmxStructureFormat,
  type SdmxStructureKind,
  sdmxAvailabilityModes,
  sdmxAvailabilityReferences,
  sdmxReferences,
  sdmxStructureDetails,
  sdmxStructureFormats,
  sdmxStructureKinds,
} from './sdmx-structure-asking.ts';
export type { SdmxArtefact, SdmxCube } from './structure/artefact.ts';
export { keepUsed } from './structure/cut-artefact.ts';
export { describeConstraint, type SdmxAvailability } from './structure/describe-constraint.ts';
export {
  describeStructures,
  markMadeUp,
  nameRelease,
  type StructureSubject,
  sdmxFrequencies,
} from './structure/describe-structures.ts';
export { listUsedCodes } from './structure/list-used-codes.ts';
export { type StructureQuestion, selectArtefacts } from './structure/select-artefacts.ts';
export type { StructureMessage } from './structure/structure-message.ts';
export { writeStructureJson } from './structure/write-structure-json.ts';
export { writeStructureXml } from './structure/write-structure-xml.ts';
