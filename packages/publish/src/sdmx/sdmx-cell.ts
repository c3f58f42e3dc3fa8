import type { Frequency } from '@dinh/kpi';

/** Of SDMX's CL_OBS_STATUS, those that occur: normal, provisional, estimated, break; then four kinds of missing. */
export const sdmxStatuses = ['A', 'P', 'E', 'B', 'L', 'M', 'Q', 'O'] as const;
export type SdmxStatus = (typeof sdmxStatuses)[number];

/** One observation with its whole key: what every format writes, so that all say the same. */
export interface SdmxCell {
  readonly FREQ: Frequency;
  readonly REF_AREA: string;
  readonly INDICATOR: string;
  /** As SDMX writes it; an interval as a time range, `2016-01-01/P3Y`. */
  readonly TIME_PERIOD: string;
  /** Null where there is none; `OBS_STATUS` says why. */
  readonly OBS_VALUE: number | null;
  readonly OBS_STATUS: SdmxStatus;
  /** Of CL_UNIT. */
  readonly UNIT_MEASURE: string;
  readonly DECIMALS: number;
  readonly NUMERATOR: number | null;
  readonly DENOMINATOR: number | null;
  readonly COMMENT_OBS: string | null;
  /** Of CL_SOURCE: whose reading of the cell was chosen. */
  readonly SOURCE: string;
}
