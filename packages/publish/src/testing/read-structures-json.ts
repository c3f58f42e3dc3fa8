import type { SdmxAnnotation, SdmxArtefact, SdmxComponent, SdmxItem, TextInBoth } from '../sdmx/structure/artefact.ts';
import type { ReadStructures } from './read-structures-xml.ts';

interface JsonNamed {
  readonly id: string;
  readonly names: TextInBoth;
  readonly descriptions?: TextInBoth;
  readonly annotations?: readonly {
    readonly id?: string;
    readonly type: string;
    readonly title?: string;
    readonly texts?: TextInBoth;
    readonly links?: readonly { readonly href: string }[];
  }[];
  readonly links: readonly { readonly urn: string }[];
}
interface JsonComponent extends JsonNamed {
  readonly localRepresentation: {
    readonly enumeration?: string;
    readonly textFormat?: { readonly textType: 'String' };
  };
  readonly conceptIdentity: string;
  readonly assignmentStatus?: string;
  readonly attributeRelationship?: { readonly dimensions?: readonly string[] };
}
interface JsonArtefact extends JsonNamed {
  readonly agencyID: string;
  readonly isExternalReference: boolean;
  readonly isPartial?: boolean;
  readonly agencies?: readonly (JsonNamed & { readonly parent?: string })[];
  readonly concepts?: JsonArtefact['agencies'];
  readonly codes?: JsonArtefact['agencies'];
  readonly structure?: string;
  readonly dataStructureComponents?: {
    readonly dimensionList: {
      readonly dimensions: readonly JsonComponent[];
      readonly timeDimensions: readonly JsonComponent[];
    };
    readonly attributeList: { readonly attributes: readonly JsonComponent[] };
    readonly measureList: { readonly primaryMeasure: JsonComponent };
  };
  readonly constraintAttachment?: { readonly dataflows: readonly string[] };
  readonly cubeRegions?: readonly {
    readonly keyValues: readonly {
      readonly id: string;
      readonly values?: readonly string[];
      readonly timeRange?: {
        readonly startPeriod: { readonly period: string };
        readonly endPeriod: { readonly period: string };
      };
    }[];
  }[];
}

/** The id of the artefact that a URN names. */
const idIn = (urn = ''): string => /=[^:]+:([^(]+)\(/.exec(urn)?.[1] ?? '';

function readJsonNamed({ id, names, descriptions, annotations = [] }: JsonNamed) {
  return {
    id,
    name: names,
    description: descriptions ?? null,
    annotations: annotations.map(
      (one): SdmxAnnotation => ({
        id: one.id ?? null,
        type: one.type,
        title: one.title ?? null,
        url: one.links?.[0]?.href ?? null,
        text: one.texts ?? null,
      }),
    ),
  };
}

function readJsonComponent({ id, localRepresentation }: JsonComponent): SdmxComponent {
  const { enumeration, textFormat } = localRepresentation;
  return {
    id,
    representation: textFormat ? { textType: textFormat.textType } : { codelist: idIn(enumeration) },
  };
}

function readJsonArtefact(key: string, artefact: JsonArtefact): SdmxArtefact {
  const head = { ...readJsonNamed(artefact), agency: artefact.agencyID, isStub: artefact.isExternalReference };
  const readItems = (items: JsonArtefact['agencies'] = []) =>
    items.map((item): SdmxItem => ({ ...readJsonNamed(item), parentId: item.parent ?? null }));
  const isPartial = artefact.isPartial === true;
  switch (key) {
    case 'agencySchemes':
      return { kind: 'agencyscheme', ...head, isPartial, items: readItems(artefact.agencies) };
    case 'conceptSchemes':
      return { kind: 'conceptscheme', ...head, isPartial, items: readItems(artefact.concepts) };
    case 'codelists':
      return { kind: 'codelist', ...head, isPartial, items: readItems(artefact.codes) };
    case 'dataflows':
      return { kind: 'dataflow', ...head, dataStructure: idIn(artefact.structure) };
    case 'dataStructures': {
      const parts = artefact.dataStructureComponents;
      if (!parts) throw new SyntaxError('no components');
      const { dimensions, timeDimensions } = parts.dimensionList;
      const { primaryMeasure } = parts.measureList;
      return {
        kind: 'datastructure',
        ...head,
        conceptScheme: idIn(primaryMeasure.conceptIdentity),
        dimensions: [...dimensions, ...timeDimensions].map(readJsonComponent),
        measure: readJsonComponent(primaryMeasure),
        attributes: parts.attributeList.attributes.map((one) => ({
          ...readJsonComponent(one),
          isMandatory: one.assignmentStatus === 'Mandatory',
          dimensions: one.attributeRelationship?.dimensions ?? null,
        })),
      };
    }
    case 'contentConstraints': {
      const cube = (artefact.cubeRegions?.[0]?.keyValues ?? []).map(({ id, values, timeRange }) => {
        const span = timeRange && { start: timeRange.startPeriod.period, end: timeRange.endPeriod.period };
        return [id, span ?? values] as const;
      });
      const dataflow = idIn(artefact.constraintAttachment?.dataflows[0]);
      return { kind: 'contentconstraint', ...head, dataflow, cube: Object.fromEntries(cube) };
    }
    default:
      throw new SyntaxError(`an unknown artefact: ${key}`);
  }
}

/** Reads an SDMX-JSON structure message of ours back, by nothing that wrote it. */
export function readStructuresJson(document: string): ReadStructures {
  const message: {
    readonly meta: {
      readonly id: string;
      readonly test: boolean;
      readonly prepared: string;
      readonly sender: { readonly names: TextInBoth };
    };
    readonly data: Readonly<Record<string, readonly JsonArtefact[]>>;
  } = JSON.parse(document);
  const { id, test, prepared, sender } = message.meta;
  return {
    id,
    isTest: test,
    prepared,
    senderName: sender.names,
    artefacts: Object.entries(message.data).flatMap(([key, some]) => some.map((one) => readJsonArtefact(key, one))),
    urns: [...document.matchAll(/"rel":"self","urn":"([^"]+)"/g)].map(([, urn = '']) => urn),
  };
}
