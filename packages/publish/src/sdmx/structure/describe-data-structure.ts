import {
  sdmxAgency,
  sdmxCodelists,
  sdmxConceptScheme,
  sdmxDataStructure,
  sdmxDimensions,
  sdmxMeasure,
  sdmxObservationAttributes,
  sdmxSeriesAttributes,
} from '../sdmx-ids.ts';
import type { SdmxComponent, SdmxDataStructure, SdmxItemScheme, SdmxTextType } from './artefact.ts';
import { inBoth } from './in-both.ts';

const componentIds = [...sdmxDimensions, sdmxMeasure, ...sdmxSeriesAttributes, ...sdmxObservationAttributes] as const;
type ComponentId = (typeof componentIds)[number];
type Coded = keyof typeof sdmxCodelists;

const textTypes: Readonly<Record<Exclude<ComponentId, Coded>, SdmxTextType>> = {
  TIME_PERIOD: 'ObservationalTimePeriod',
  OBS_VALUE: 'Double',
  DECIMALS: 'Integer',
  NUMERATOR: 'Double',
  DENOMINATOR: 'Double',
  COMMENT_OBS: 'String',
};

/** Every observation has them, with a value or without. */
const mandatory: ReadonlySet<ComponentId> = new Set(['UNIT_MEASURE', 'DECIMALS', 'OBS_STATUS', 'SOURCE']);

function isCoded(id: ComponentId): id is Coded {
  return id in sdmxCodelists;
}

function toComponent(id: ComponentId): SdmxComponent {
  return { id, representation: isCoded(id) ? { codelist: sdmxCodelists[id] } : { textType: textTypes[id] } };
}

/** What each component means: one concept under the same id. */
export function describeConcepts(): SdmxItemScheme {
  return {
    kind: 'conceptscheme',
    agency: sdmxAgency,
    id: sdmxConceptScheme,
    name: inBoth((t) => t('sdmxStructures.concepts.name')),
    description: inBoth((t) => t('sdmxStructures.concepts.description')),
    annotations: [],
    isStub: false,
    isPartial: false,
    items: componentIds.map((id) => ({
      id,
      name: inBoth((t) => t(`sdmxStructures.concept.${id}.name`)),
      description: inBoth((t) => t(`sdmxStructures.concept.${id}.description`)),
      annotations: [],
      parentId: null,
    })),
  };
}

/** What an observation consists of. */
export function describeDataStructure(): SdmxDataStructure {
  return {
    kind: 'datastructure',
    agency: sdmxAgency,
    id: sdmxDataStructure,
    name: inBoth((t) => t('sdmxStructures.dataStructure.name')),
    description: inBoth((t) => t('sdmxStructures.dataStructure.description')),
    annotations: [],
    isStub: false,
    conceptScheme: sdmxConceptScheme,
    dimensions: sdmxDimensions.map(toComponent),
    measure: toComponent(sdmxMeasure),
    attributes: [
      ...sdmxSeriesAttributes.map((id) => ({
        ...toComponent(id),
        isMandatory: mandatory.has(id),
        dimensions: ['INDICATOR'],
      })),
      ...sdmxObservationAttributes.map((id) => ({
        ...toComponent(id),
        isMandatory: mandatory.has(id),
        dimensions: null,
      })),
    ],
  };
}
