import { type Language, otherLanguage } from '@dinh/i18n';
import { sdmxAgency, sdmxVersion } from '../sdmx-ids.ts';
import type {
  SdmxAnnotation,
  SdmxArtefact,
  SdmxConstraint,
  SdmxItemScheme,
  SdmxNameable,
  TextInBoth,
} from './artefact.ts';
import { type StructureMessage, senderName, toAddress, toHead } from './structure-message.ts';
import { type SdmxPartClass, toPartUrn, toUrn } from './to-urn.ts';
import { toJsonDataStructure } from './write-data-structure-json.ts';

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/1.0/sdmx-json-structure-schema.json';

const itemKeys = {
  agencyscheme: ['agencies', 'base.Agency'],
  conceptscheme: ['concepts', 'conceptscheme.Concept'],
  codelist: ['codes', 'codelist.Code'],
} as const satisfies Record<SdmxItemScheme['kind'], readonly [string, SdmxPartClass]>;

const artefactKeys: Readonly<Record<SdmxArtefact['kind'], string>> = {
  dataflow: 'dataflows',
  datastructure: 'dataStructures',
  conceptscheme: 'conceptSchemes',
  codelist: 'codelists',
  agencyscheme: 'agencySchemes',
  contentconstraint: 'contentConstraints',
};

function toTexts(text: TextInBoth, language: Language): TextInBoth {
  return language === 'vi' ? { vi: text.vi, en: text.en } : { en: text.en, vi: text.vi };
}

function toJsonAnnotation({ id, type, title, url, text }: SdmxAnnotation, language: Language): object {
  return {
    ...(id === null ? {} : { id }),
    ...(title === null ? {} : { title }),
    type,
    ...(text === null ? {} : { text: text[language], texts: toTexts(text, language) }),
    ...(url === null ? {} : { links: [{ rel: 'related', href: url }] }),
  };
}

function toJsonNamed({ name, description, annotations }: SdmxNameable, language: Language): object {
  return {
    name: name[language],
    names: toTexts(name, language),
    ...(description === null
      ? {}
      : { description: description[language], descriptions: toTexts(description, language) }),
    ...(annotations.length === 0
      ? {}
      : { annotations: annotations.map((annotation) => toJsonAnnotation(annotation, language)) }),
  };
}

function toJsonItems(scheme: SdmxItemScheme, language: Language): object {
  const [key, partClass] = itemKeys[scheme.kind];
  return {
    isPartial: scheme.isPartial,
    [key]: scheme.items.map((item) => ({
      id: item.id,
      ...toJsonNamed(item, language),
      ...(item.parentId === null ? {} : { parent: item.parentId }),
      links: [{ rel: 'self', urn: toPartUrn(partClass, scheme, item.id) }],
    })),
  };
}

function toJsonConstraint({ dataflow, agency, cube }: SdmxConstraint): object {
  const { TIME_PERIOD: span, ...listed } = cube;
  const time = span && {
    id: 'TIME_PERIOD',
    timeRange: {
      startPeriod: { period: span.start, isInclusive: true },
      endPeriod: { period: span.end, isInclusive: true },
    },
  };
  return {
    type: 'Actual',
    constraintAttachment: { dataflows: [toUrn({ kind: 'dataflow', agency, id: dataflow })] },
    cubeRegions: [
      {
        isIncluded: true,
        keyValues: [...Object.entries(listed).map(([id, values]) => ({ id, values })), ...(time ? [time] : [])],
      },
    ],
  };
}

function toJsonParts(artefact: SdmxArtefact, language: Language): object {
  if (artefact.isStub) return {};
  switch (artefact.kind) {
    case 'agencyscheme':
    case 'conceptscheme':
    case 'codelist':
      return toJsonItems(artefact, language);
    case 'datastructure':
      return toJsonDataStructure(artefact);
    case 'dataflow':
      return { structure: toUrn({ kind: 'datastructure', agency: artefact.agency, id: artefact.dataStructure }) };
    case 'contentconstraint':
      return toJsonConstraint(artefact);
  }
}

function toJsonArtefact(artefact: SdmxArtefact, { language, base }: StructureMessage): object {
  const { agency, id, isStub } = artefact;
  return {
    id,
    agencyID: agency,
    version: sdmxVersion,
    isFinal: false,
    isExternalReference: isStub,
    ...toJsonNamed(artefact, language),
    links: [{ rel: 'self', urn: toUrn(artefact), ...(isStub ? { href: toAddress(artefact, base) } : {}) }],
    ...toJsonParts(artefact, language),
  };
}

/**
 * The artefacts as SDMX-JSON; `name` is that of the language asked for, `names` has both.
 *
 * @see SDMX-JSON 1.0, structure message
 */
export function writeStructureJson(message: StructureMessage): string {
  const { id, artefacts, language, release } = message;
  const { isTest, prepared } = toHead(release);
  const sender = senderName();
  const groups = Object.entries(artefactKeys).flatMap(([kind, key]) => {
    const own = artefacts.filter((artefact) => artefact.kind === kind);
    return own.length === 0 ? [] : [[key, own.map((artefact) => toJsonArtefact(artefact, message))] as const];
  });
  return JSON.stringify({
    meta: {
      schema,
      id,
      test: isTest,
      prepared,
      contentLanguages: [language, otherLanguage(language)],
      sender: { id: sdmxAgency, name: sender[language], names: toTexts(sender, language) },
    },
    data: Object.fromEntries(groups),
  });
}
