import type { SdmxDataAsking } from './sdmx-data-asking.ts';
import type { SdmxDimension } from './sdmx-ids.ts';

/** The kinds of artefacts here, by the word of their resource. */
export const sdmxStructureKinds = [
  'agencyscheme',
  'codelist',
  'conceptscheme',
  'contentconstraint',
  'dataflow',
  'datastructure',
] as const;
export type SdmxStructureKind = (typeof sdmxStructureKinds)[number];

export const sdmxStructureDetails = [
  'full',
  'allstubs',
  'referencestubs',
  'allcompletestubs',
  'referencecompletestubs',
  'referencepartial',
] as const;
export type SdmxStructureDetail = (typeof sdmxStructureDetails)[number];

export const sdmxReferences = ['none', 'parents', 'parentsandsiblings', 'children', 'descendants', 'all'] as const;
/** What comes along with the artefacts asked for; a kind alone brings all of that kind above or below. */
export type SdmxReferences = (typeof sdmxReferences)[number] | SdmxStructureKind;

export const sdmxStructureFormats = ['xml', 'json'] as const;
export type SdmxStructureFormat = (typeof sdmxStructureFormats)[number];

export type SdmxNamed = 'all' | readonly string[];

/** What one asks of artefacts, read but not yet compared with those there are. */
export interface SdmxStructureAsking {
  readonly kinds: readonly SdmxStructureKind[];
  readonly agencyIds: SdmxNamed;
  readonly ids: SdmxNamed;
  /** `latest` is read as the one version there is. */
  readonly versions: SdmxNamed;
  readonly itemIds: SdmxNamed;
  readonly detail: SdmxStructureDetail;
  readonly references: SdmxReferences;
  /** The latest where absent. */
  readonly release: number | undefined;
  readonly format: SdmxStructureFormat;
}

export const sdmxAvailabilityModes = ['exact', 'available'] as const;
/** Of the values that a query gives, or of those that could still be added to it. */
export type SdmxAvailabilityMode = (typeof sdmxAvailabilityModes)[number];

export const sdmxAvailabilityReferences = [
  'none',
  'all',
  'codelist',
  'conceptscheme',
  'dataflow',
  'datastructure',
  'dataproviderscheme',
] as const;
export type SdmxAvailabilityReferences = (typeof sdmxAvailabilityReferences)[number];

/** What one asks of the values that occur in the flow. */
export interface SdmxAvailabilityAsking
  extends Pick<
    SdmxDataAsking,
    'frequencies' | 'areaIds' | 'indicatorIds' | 'startPeriod' | 'endPeriod' | 'updatedAfter' | 'release'
  > {
  readonly component: 'all' | SdmxDimension;
  readonly mode: SdmxAvailabilityMode;
  readonly references: SdmxAvailabilityReferences;
  readonly format: SdmxStructureFormat;
}
