import { sdmxMeasure, sdmxVersion } from '../sdmx-ids.ts';
import type { SdmxAttribute, SdmxComponent, SdmxDataStructure } from './artefact.ts';
import { type SdmxPartClass, toPartUrn } from './to-urn.ts';
import { writeElement } from './write-element.ts';

function writeIdentity(structure: SdmxDataStructure, { id }: SdmxComponent): string {
  const ref = writeElement('Ref', {
    id,
    maintainableParentID: structure.conceptScheme,
    maintainableParentVersion: sdmxVersion,
    agencyID: structure.agency,
    package: 'conceptscheme',
    class: 'Concept',
  });
  return writeElement('structure:ConceptIdentity', {}, ref);
}

function writeRepresentation({ agency }: SdmxDataStructure, { representation }: SdmxComponent): string {
  if ('textType' in representation) {
    const format = writeElement('structure:TextFormat', { textType: representation.textType });
    return writeElement('structure:LocalRepresentation', {}, format);
  }
  const ref = writeElement('Ref', {
    id: representation.codelist,
    version: sdmxVersion,
    agencyID: agency,
    package: 'codelist',
    class: 'Codelist',
  });
  return writeElement('structure:LocalRepresentation', {}, writeElement('structure:Enumeration', {}, ref));
}

function writeRelationship({ dimensions }: SdmxAttribute): string {
  const targets = dimensions
    ? dimensions.map((id) => writeElement('structure:Dimension', {}, writeElement('Ref', { id })))
    : writeElement('structure:PrimaryMeasure', {}, writeElement('Ref', { id: sdmxMeasure }));
  return writeElement('structure:AttributeRelationship', {}, targets);
}

function writeList(
  structure: SdmxDataStructure,
  [name, id, partClass]: readonly [string, string, SdmxPartClass],
  parts: readonly string[],
): string {
  return writeElement(`structure:${name}`, { id, urn: toPartUrn(partClass, structure, id) }, parts);
}

/** The lists of dimensions, attributes and measure of a data structure. */
export function writeDataStructureParts(structure: SdmxDataStructure): string {
  const { dimensions, measure, attributes } = structure;
  const urnOf = (type: SdmxPartClass, { id }: SdmxComponent) => toPartUrn(type, structure, id);
  const writeBody = (component: SdmxComponent) =>
    writeIdentity(structure, component) + writeRepresentation(structure, component);
  const writtenDimensions = dimensions.map((dimension, index) => {
    const isTime = dimension.id === 'TIME_PERIOD';
    const urn = urnOf(isTime ? 'datastructure.TimeDimension' : 'datastructure.Dimension', dimension);
    const element = isTime ? 'structure:TimeDimension' : 'structure:Dimension';
    return writeElement(element, { id: dimension.id, urn, position: index + 1 }, writeBody(dimension));
  });
  const writtenAttributes = attributes.map((attribute) =>
    writeElement(
      'structure:Attribute',
      {
        id: attribute.id,
        urn: urnOf('datastructure.DataAttribute', attribute),
        assignmentStatus: attribute.isMandatory ? 'Mandatory' : 'Conditional',
      },
      writeBody(attribute) + writeRelationship(attribute),
    ),
  );
  const writtenMeasure = writeElement(
    'structure:PrimaryMeasure',
    { id: measure.id, urn: urnOf('datastructure.PrimaryMeasure', measure) },
    writeBody(measure),
  );
  return writeElement('structure:DataStructureComponents', {}, [
    writeList(
      structure,
      ['DimensionList', 'DimensionDescriptor', 'datastructure.DimensionDescriptor'],
      writtenDimensions,
    ),
    writeList(
      structure,
      ['AttributeList', 'AttributeDescriptor', 'datastructure.AttributeDescriptor'],
      writtenAttributes,
    ),
    writeList(structure, ['MeasureList', 'MeasureDescriptor', 'datastructure.MeasureDescriptor'], [writtenMeasure]),
  ]);
}
