import type { SdmxComponent, SdmxDataStructure } from './artefact.ts';
import { type SdmxPartClass, toPartUrn, toUrn } from './to-urn.ts';

function toJsonComponent(structure: SdmxDataStructure, type: SdmxPartClass, component: SdmxComponent) {
  const { agency, conceptScheme } = structure;
  const { id, representation } = component;
  return {
    id,
    links: [{ rel: 'self', urn: toPartUrn(type, structure, id) }],
    conceptIdentity: toPartUrn('conceptscheme.Concept', { agency, id: conceptScheme }, id),
    localRepresentation:
      'textType' in representation
        ? { textFormat: { textType: representation.textType } }
        : { enumeration: toUrn({ kind: 'codelist', agency, id: representation.codelist }) },
  };
}

/** The lists of dimensions, attributes and measure of a data structure. */
export function toJsonDataStructure(structure: SdmxDataStructure): object {
  const { dimensions, measure, attributes } = structure;
  const toDimension = (type: 'Dimension' | 'TimeDimension') => (dimension: SdmxComponent) => ({
    ...toJsonComponent(structure, `datastructure.${type}`, dimension),
    position: dimensions.indexOf(dimension),
    type,
  });
  return {
    dataStructureComponents: {
      dimensionList: {
        id: 'DimensionDescriptor',
        dimensions: dimensions.filter(({ id }) => id !== 'TIME_PERIOD').map(toDimension('Dimension')),
        timeDimensions: dimensions.filter(({ id }) => id === 'TIME_PERIOD').map(toDimension('TimeDimension')),
      },
      attributeList: {
        id: 'AttributeDescriptor',
        attributes: attributes.map((attribute) => ({
          ...toJsonComponent(structure, 'datastructure.DataAttribute', attribute),
          assignmentStatus: attribute.isMandatory ? 'Mandatory' : 'Conditional',
          attributeRelationship: attribute.dimensions
            ? { dimensions: attribute.dimensions }
            : { primaryMeasure: measure.id },
        })),
      },
      measureList: {
        id: 'MeasureDescriptor',
        primaryMeasure: toJsonComponent(structure, 'datastructure.PrimaryMeasure', measure),
      },
    },
  };
}
