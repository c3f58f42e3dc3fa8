import { type SdmxStructureKind, sdmxStructureKinds } from '@dinh/publish/sdmx';

/**
 * Every resource of structural metadata that SDMX has. Of those that aren't among our kinds there is none: a question
 * for them finds nothing.
 *
 * @see SDMX REST API 1.5, "Structural Metadata Queries"
 */
export const structureResources = [
  ...sdmxStructureKinds,
  'structure',
  'organisationscheme',
  'actualconstraint',
  'allowedconstraint',
  'attachmentconstraint',
  'categorisation',
  'categoryscheme',
  'customtypescheme',
  'dataconsumerscheme',
  'dataproviderscheme',
  'hierarchicalcodelist',
  'metadataflow',
  'metadatastructure',
  'namepersonalisationscheme',
  'organisationunitscheme',
  'process',
  'provisionagreement',
  'reportingtaxonomy',
  'rulesetscheme',
  'structureset',
  'transformationscheme',
  'userdefinedoperatorscheme',
  'vtlmappingscheme',
] as const;
export type StructureResource = (typeof structureResources)[number];

/** The kinds of artefacts here that a resource names; several for those that are wider than one. */
export function findKinds(resource: string): readonly SdmxStructureKind[] {
  if (resource === 'structure') return sdmxStructureKinds;
  if (resource === 'organisationscheme') return ['agencyscheme'];
  if (resource === 'actualconstraint') return ['contentconstraint'];
  return sdmxStructureKinds.filter((kind) => kind === resource);
}
