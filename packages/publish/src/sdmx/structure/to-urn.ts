import { sdmxVersion } from '../sdmx-ids.ts';
import type { SdmxArtefact, SdmxArtefactKind } from './artefact.ts';

const artefactClasses: Readonly<Record<SdmxArtefactKind, string>> = {
  agencyscheme: 'base.AgencyScheme',
  conceptscheme: 'conceptscheme.ConceptScheme',
  codelist: 'codelist.Codelist',
  datastructure: 'datastructure.DataStructure',
  dataflow: 'datastructure.Dataflow',
  contentconstraint: 'registry.ContentConstraint',
};

export type SdmxPartClass =
  | 'base.Agency'
  | 'conceptscheme.Concept'
  | 'codelist.Code'
  | 'datastructure.DimensionDescriptor'
  | 'datastructure.Dimension'
  | 'datastructure.TimeDimension'
  | 'datastructure.MeasureDescriptor'
  | 'datastructure.PrimaryMeasure'
  | 'datastructure.AttributeDescriptor'
  | 'datastructure.DataAttribute';

type Identified = Pick<SdmxArtefact, 'agency' | 'id'>;

function write(type: string, { agency, id }: Identified): string {
  return `urn:sdmx:org.sdmx.infomodel.${type}=${agency}:${id}(${sdmxVersion})`;
}

/**
 * The name of an artefact that holds everywhere.
 *
 * @see SDMX 2.1, section 5, "Uniform Resource Names"
 */
export function toUrn(artefact: Identified & Pick<SdmxArtefact, 'kind'>): string {
  return write(artefactClasses[artefact.kind], artefact);
}

/** The name of a part of an artefact: a code, a concept, a component. */
export function toPartUrn(type: SdmxPartClass, artefact: Identified, part: string): string {
  return `${write(type, artefact)}.${part}`;
}
