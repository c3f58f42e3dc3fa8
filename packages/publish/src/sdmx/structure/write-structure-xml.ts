import { type Language, otherLanguage } from '@dinh/i18n';
import { sdmxAgency, sdmxVersion } from '../sdmx-ids.ts';
import type {
  SdmxAnnotation,
  SdmxArtefact,
  SdmxConstraint,
  SdmxDataflow,
  SdmxItem,
  SdmxItemScheme,
  SdmxNameable,
  TextInBoth,
} from './artefact.ts';
import { type StructureMessage, senderName, toAddress, toHead } from './structure-message.ts';
import { type SdmxPartClass, toPartUrn, toUrn } from './to-urn.ts';
import { writeDataStructureParts } from './write-data-structure-xml.ts';
import { writeElement, writeTextElement } from './write-element.ts';

const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';

const itemElements = {
  agencyscheme: ['Agency', 'base.Agency'],
  conceptscheme: ['Concept', 'conceptscheme.Concept'],
  codelist: ['Code', 'codelist.Code'],
} as const satisfies Record<SdmxItemScheme['kind'], readonly [string, SdmxPartClass]>;

const artefactElements: Readonly<Record<SdmxArtefact['kind'], string>> = {
  agencyscheme: 'AgencyScheme',
  conceptscheme: 'ConceptScheme',
  codelist: 'Codelist',
  datastructure: 'DataStructure',
  dataflow: 'Dataflow',
  contentconstraint: 'ContentConstraint',
};

/** In the order of the schema. */
const groups = [
  ['OrganisationSchemes', 'agencyscheme'],
  ['Dataflows', 'dataflow'],
  ['Codelists', 'codelist'],
  ['Concepts', 'conceptscheme'],
  ['DataStructures', 'datastructure'],
  ['Constraints', 'contentconstraint'],
] as const satisfies readonly (readonly [string, SdmxArtefact['kind']])[];

function writeTexts(name: string, text: TextInBoth, language: Language): string {
  return [language, otherLanguage(language)]
    .map((spoken) => writeTextElement(name, text[spoken], { 'xml:lang': spoken }))
    .join('');
}

function writeAnnotation({ id, type, title, url, text }: SdmxAnnotation, language: Language): string {
  return writeElement('common:Annotation', { id }, [
    title === null ? '' : writeTextElement('common:AnnotationTitle', title),
    writeTextElement('common:AnnotationType', type),
    url === null ? '' : writeTextElement('common:AnnotationURL', url),
    text === null ? '' : writeTexts('common:AnnotationText', text, language),
  ]);
}

/** What stands at the head of everything that has a name. */
function writeNamed({ name, description, annotations }: SdmxNameable, language: Language): string {
  const notes = annotations.map((annotation) => writeAnnotation(annotation, language));
  return [
    notes.length === 0 ? '' : writeElement('common:Annotations', {}, notes),
    writeTexts('common:Name', name, language),
    description === null ? '' : writeTexts('common:Description', description, language),
  ].join('');
}

function writeItem(scheme: SdmxItemScheme, item: SdmxItem, language: Language): string {
  const [element, partClass] = itemElements[scheme.kind];
  const parent =
    item.parentId === null
      ? ''
      : writeElement('structure:Parent', {}, writeElement('Ref', { id: item.parentId, class: element }));
  return writeElement(`structure:${element}`, { id: item.id, urn: toPartUrn(partClass, scheme, item.id) }, [
    writeNamed(item, language),
    parent,
  ]);
}

function writeFlowParts({ dataStructure, agency }: SdmxDataflow): string {
  const ref = writeElement('Ref', {
    id: dataStructure,
    version: sdmxVersion,
    agencyID: agency,
    package: 'datastructure',
    class: 'DataStructure',
  });
  return writeElement('structure:Structure', {}, ref);
}

function writeConstraintParts({ dataflow, agency, cube }: SdmxConstraint): string {
  const ref = writeElement('Ref', {
    id: dataflow,
    version: sdmxVersion,
    agencyID: agency,
    package: 'datastructure',
    class: 'Dataflow',
  });
  const { TIME_PERIOD: span, ...listed } = cube;
  const values = Object.entries(listed).map(([id, codes]) =>
    writeElement(
      'common:KeyValue',
      { id },
      codes.map((code) => writeTextElement('common:Value', code)),
    ),
  );
  const time = span
    ? writeElement(
        'common:KeyValue',
        { id: 'TIME_PERIOD' },
        writeElement('common:TimeRange', {}, [
          writeTextElement('common:StartPeriod', span.start, { isInclusive: true }),
          writeTextElement('common:EndPeriod', span.end, { isInclusive: true }),
        ]),
      )
    : '';
  return [
    writeElement('structure:ConstraintAttachment', {}, writeElement('structure:Dataflow', {}, ref)),
    writeElement('structure:CubeRegion', { include: true }, [...values, time]),
  ].join('');
}

function writeParts(artefact: SdmxArtefact, language: Language): string {
  if (artefact.isStub) return '';
  switch (artefact.kind) {
    case 'agencyscheme':
    case 'conceptscheme':
    case 'codelist':
      return artefact.items.map((item) => `${writeItem(artefact, item, language)}\n`).join('');
    case 'datastructure':
      return writeDataStructureParts(artefact);
    case 'dataflow':
      return writeFlowParts(artefact);
    case 'contentconstraint':
      return writeConstraintParts(artefact);
  }
}

function writeArtefact(artefact: SdmxArtefact, { language, base }: StructureMessage): string {
  const { kind, agency, id, isStub } = artefact;
  const attributes = {
    id,
    agencyID: agency,
    version: sdmxVersion,
    urn: toUrn(artefact),
    isFinal: false,
    isExternalReference: isStub ? true : null,
    structureURL: isStub ? toAddress(artefact, base) : null,
    isPartial: 'isPartial' in artefact && artefact.isPartial ? true : null,
    type: kind === 'contentconstraint' ? 'Actual' : null,
  };
  const parts = writeParts(artefact, language);
  return writeElement(`structure:${artefactElements[kind]}`, attributes, [writeNamed(artefact, language), parts]);
}

/**
 * The artefacts as SDMX-ML.
 *
 * @see SDMX-ML 2.1, SDMXMessage.xsd, `Structure`
 */
export function writeStructureXml(message: StructureMessage): string {
  const { id, artefacts, language, release } = message;
  const { isTest, prepared } = toHead(release);
  const header = writeElement('message:Header', {}, [
    writeTextElement('message:ID', id),
    writeTextElement('message:Test', String(isTest)),
    writeTextElement('message:Prepared', prepared),
    writeElement('message:Sender', { id: sdmxAgency }, writeTexts('common:Name', senderName(), language)),
  ]);
  const structures = groups.flatMap(([group, kind]) => {
    const own = artefacts.filter((artefact) => artefact.kind === kind);
    const written = own.map((artefact) => `${writeArtefact(artefact, message)}\n`);
    return written.length === 0 ? [] : writeElement(`structure:${group}`, {}, written);
  });
  const root = writeElement(
    'message:Structure',
    {
      'xmlns:message': `${schemas}/message`,
      'xmlns:structure': `${schemas}/structure`,
      'xmlns:common': `${schemas}/common`,
    },
    ['\n', header, '\n', writeElement('message:Structures', {}, structures), '\n'],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
