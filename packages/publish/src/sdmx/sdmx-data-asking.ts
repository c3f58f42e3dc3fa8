import type { Frequency, Period } from '@dinh/kpi';
import type { SdmxDimension } from './sdmx-ids.ts';

export const sdmxDataDetails = ['full', 'dataonly', 'serieskeysonly', 'nodata'] as const;
export type SdmxDataDetail = (typeof sdmxDataDetails)[number];

export type DimensionAtObservation = SdmxDimension | 'AllDimensions';

export const sdmxDataFormats = ['generic', 'specific', 'json', 'csv'] as const;
export type SdmxDataFormat = (typeof sdmxDataFormats)[number];

/** Ids alone, names alone, or both: only CSV gives names. */
export const sdmxLabels = ['id', 'name', 'both'] as const;
export type SdmxLabels = (typeof sdmxLabels)[number];

/** What one asks of the flow's data, read but not yet compared with the data; undefined asks for all. */
export interface SdmxDataAsking {
  readonly frequencies: readonly Frequency[] | undefined;
  readonly areaIds: readonly string[] | undefined;
  readonly indicatorIds: readonly string[] | undefined;
  readonly startPeriod: Period | undefined;
  readonly endPeriod: Period | undefined;
  /** Of each series, from its start; at least 1. With `lastN` too, those of both ends, each once. */
  readonly firstN: number | undefined;
  readonly lastN: number | undefined;
  readonly detail: SdmxDataDetail;
  readonly dimensionAtObservation: DimensionAtObservation;
  /** Only what changed after this moment: ISO 8601, with time zone. */
  readonly updatedAfter: string | undefined;
  /** The latest where absent. */
  readonly release: number | undefined;
  readonly format: SdmxDataFormat;
  readonly labels: SdmxLabels;
}
