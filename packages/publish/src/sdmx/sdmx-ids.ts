/** Who maintains every artefact here, and the one version of each. */
export const sdmxAgency = 'DINH';
export const sdmxVersion = '1.0';
export const sdmxFlow = 'KPI';
export const sdmxDataStructure = 'KPI';

/** In the order of the key. */
export const sdmxDimensions = ['FREQ', 'REF_AREA', 'INDICATOR', 'TIME_PERIOD'] as const;
export type SdmxDimension = (typeof sdmxDimensions)[number];

export const sdmxMeasure = 'OBS_VALUE';

/** Those that follow from the indicator alone. */
export const sdmxSeriesAttributes = ['UNIT_MEASURE', 'DECIMALS'] as const;
/** Those of one observation, in the order in which they are written. */
export const sdmxObservationAttributes = ['OBS_STATUS', 'NUMERATOR', 'DENOMINATOR', 'COMMENT_OBS', 'SOURCE'] as const;

/** Every component that takes its values from a list, and the list. */
export const sdmxCodelists = {
  FREQ: 'CL_FREQ',
  REF_AREA: 'CL_AREA',
  INDICATOR: 'CL_INDICATOR',
  OBS_STATUS: 'CL_OBS_STATUS',
  UNIT_MEASURE: 'CL_UNIT',
  SOURCE: 'CL_SOURCE',
} as const;

export const sdmxConceptScheme = 'CS_KPI';
