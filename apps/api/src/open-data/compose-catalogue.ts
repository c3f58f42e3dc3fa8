import { createTranslator, languages } from '@dinh/i18n';
import type { RdfGraph, RdfNode, RdfTerm } from '@dinh/publish/rdf';
import type { Release } from '../releases.ts';
import type { DataSetRow } from './data-set-library.ts';
import { type DataSetWords, describeCatalogue, describeDataSet, describeWhole } from './describe-data-set.ts';
import {
  type Distribution,
  listDistributions,
  listWholeDistributions,
  sdmxStructurePath,
} from './list-distributions.ts';
import { type Contact, licenceUrl, toDataSetIri } from './open-data-setting.ts';

export interface CatalogueSetting {
  readonly rows: readonly DataSetRow[];
  readonly release: Release;
  /** The day of the first release: since when there has been any of this. */
  readonly issued: string;
  /** Without a slash at its end. */
  readonly origin: string;
  readonly contact: Contact | null;
}

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Lists of the EU's publications office, which DCAT-AP asks for. */
const authority = 'http://publications.europa.eu/resource/authority';
const ofVietnam = `${authority}/country/VNM`;
const isPublic = `${authority}/access-right/PUBLIC`;
/** "Education, culture and sport" for all; people who take part, and families, are "Population and society" too. */
const themesOf = (family: DataSetRow['family'] | null): readonly string[] =>
  (family === 'clubs' || family === 'movement' || family === 'people' || family === null
    ? ['EDUC', 'SOCI']
    : ['EDUC']
  ).map((theme) => `${authority}/data-theme/${theme}`);
const languageIris = { vi: `${authority}/language/VIE`, en: `${authority}/language/ENG` } as const;
/** Of SDMX 2.1, as its schemas name themselves. */
const sdmxStandard = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message';

const iri = (...addresses: readonly string[]): readonly RdfTerm[] => addresses.map((address) => ({ iri: address }));
const plain = (text: string): RdfTerm => ({ text, datatype: 'xsd:string' });
const day = (text: string): readonly RdfTerm[] => [{ text, datatype: 'xsd:date' }];

function inEach(write: (t: ReturnType<typeof createTranslator>) => string): readonly RdfTerm[] {
  return languages.map((language) => ({ text: write(createTranslator(language)), language }));
}

type Words = Pick<DataSetWords, 'name' | 'description' | 'keywords'>;

/** What catalogue and data sets alike say of themselves. */
function describe(describeIn: (t: ReturnType<typeof createTranslator>) => Words, setting: CatalogueSetting) {
  const { origin, release, issued } = setting;
  const keywords = languages.flatMap((language) =>
    describeIn(createTranslator(language)).keywords.map((text) => ({ text, language })),
  );
  return {
    properties: {
      'dct:title': inEach((t) => describeIn(t).name),
      'dct:description': inEach((t) => describeIn(t).description),
      'dct:publisher': iri(`${origin}/#publisher`),
      'dct:issued': day(issued),
      'dct:modified': day(release.date),
      'dct:language': iri(...languages.map((language) => languageIris[language])),
      'dct:spatial': iri(ofVietnam),
    },
    ofDataSet: {
      'dcat:keyword': keywords,
      'dcat:version': [plain(String(release.number))],
      'dct:accessRights': iri(isPublic),
      'dct:accrualPeriodicity': iri(`${authority}/frequency/IRREG`),
      ...(setting.contact === null ? {} : { 'dcat:contactPoint': iri(`${origin}/#contact`) }),
    },
  };
}

function toService(kind: 'files' | 'sdmx', { origin, release }: CatalogueSetting): RdfNode {
  const [endpoint, description] =
    kind === 'files' ? ['/api/v1', '/api/v1/openapi.json'] : ['/sdmx/2.1', sdmxStructurePath];
  return {
    iri: `${origin}/#service-${kind}`,
    types: ['dcat:DataService'],
    properties: {
      'dct:title': inEach((t) => t(`openData.service.${kind}`)),
      'dct:publisher': iri(`${origin}/#publisher`),
      'dct:license': iri(licenceUrl),
      'dct:accessRights': iri(isPublic),
      'dct:modified': day(release.date),
      'dcat:endpointURL': iri(`${origin}${endpoint}`),
      'dcat:endpointDescription': iri(`${origin}${description}`),
      ...(kind === 'sdmx' ? { 'dct:conformsTo': iri(sdmxStandard) } : {}),
    },
  };
}

/** Files have no size here: they are written as they are asked for. */
function toDistribution(file: Distribution, dataSet: string, page: string, setting: CatalogueSetting): RdfNode {
  const { kind, path, mediaType, fileType, service, language } = file;
  const { origin, release } = setting;
  return {
    iri: `${dataSet}-${kind}${language === null ? '' : `-${language}`}`,
    types: ['dcat:Distribution'],
    properties: {
      'dct:title': inEach((t) => t(`openData.distribution.${kind}`)),
      'dcat:accessURL': iri(service === 'sdmx' ? `${origin}${path}` : page),
      'dcat:downloadURL': iri(`${origin}${path}`),
      'dct:license': iri(licenceUrl),
      'dct:issued': day(release.date),
      'dct:modified': day(release.date),
      'dct:format': iri(`${authority}/file-type/${fileType}`),
      'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
      'dct:language': iri(...(language === null ? languages : [language]).map((lang) => languageIris[lang])),
      ...(service === null ? {} : { 'dcat:accessService': iri(`${origin}/#service-${service}`) }),
      ...(service === 'sdmx' ? { 'dct:conformsTo': iri(sdmxStandard) } : {}),
    },
  };
}

function toPeriod(dataSet: string, { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string }) {
  return {
    iri: `${dataSet}-period`,
    types: ['dct:PeriodOfTime'],
    properties: { 'dcat:startDate': day(firstDay), 'dcat:endDate': day(lastDay) },
  } satisfies RdfNode;
}

interface DescribedSet {
  readonly id: string | null;
  readonly words: (t: ReturnType<typeof createTranslator>) => Words;
  readonly files: readonly Distribution[];
  readonly span: { readonly firstDay: string; readonly lastDay: string };
  readonly page: string;
  readonly family: DataSetRow['family'] | null;
  readonly sources: readonly string[];
}

function toDataSetNodes(set: DescribedSet, setting: CatalogueSetting): readonly RdfNode[] {
  const { origin, release } = setting;
  const { id, words, files, span, page, family, sources } = set;
  const dataSet = toDataSetIri(origin, id);
  const { properties, ofDataSet } = describe(words, setting);
  const distributions = files.map((file) => toDistribution(file, dataSet, page, setting));
  return [
    {
      iri: dataSet,
      types: ['dcat:Dataset'],
      properties: {
        ...properties,
        ...ofDataSet,
        'dct:identifier': [plain(id ?? `release-${release.number}`)],
        'dcat:landingPage': iri(page),
        'dcat:theme': iri(...themesOf(family)),
        'dct:temporal': iri(`${dataSet}-period`),
        'dct:conformsTo': iri(`${origin}${sdmxStructurePath}`),
        'dcat:distribution': iri(...distributions.map((node) => node.iri)),
        'prov:wasDerivedFrom': iri(...sources.map((source) => `${origin}/sources/${encodeURIComponent(source)}`)),
        ...(id === null ? {} : { 'dct:isPartOf': iri(toDataSetIri(origin, null)) }),
      },
    },
    toPeriod(dataSet, span),
    ...distributions,
  ];
}

function findSpan(rows: readonly DataSetRow[], { date }: Release) {
  const firstDay = rows.map((row) => row.firstDay).toSorted()[0] ?? date;
  return {
    firstDay,
    lastDay:
      rows
        .map((row) => row.lastDay)
        .toSorted()
        .at(-1) ?? date,
  };
}

function toPeople({ origin, contact }: CatalogueSetting): readonly RdfNode[] {
  const publisher: RdfNode = {
    iri: `${origin}/#publisher`,
    types: ['foaf:Agent'],
    properties: { 'foaf:name': inEach((t) => t('frame.name')), 'foaf:homepage': iri(`${origin}/`) },
  };
  if (contact === null) return [publisher];
  const { kind, address } = contact;
  return [
    publisher,
    {
      iri: `${origin}/#contact`,
      types: ['vcard:Kind'],
      properties: {
        'vcard:fn': inEach((t) => t('openData.contact')),
        ...(kind === 'mail' ? { 'vcard:hasEmail': iri(`mailto:${address}`) } : { 'vcard:hasURL': iri(address) }),
      },
    },
  ];
}

/**
 * A release as a catalogue: a data set for each indicator that has figures, one for all of it, both services.
 *
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */
export function composeCatalogue(setting: CatalogueSetting): RdfGraph {
  const { rows, release, origin } = setting;
  const { properties } = describe((t) => describeCatalogue(rows.length, release, t), setting);
  const sets: readonly DescribedSet[] = [
    {
      id: null,
      words: (t) => describeWhole(release, t),
      files: listWholeDistributions(release),
      span: findSpan(rows, release),
      page: `${origin}/`,
      family: null,
      sources: [],
    },
    ...rows.map((row) => ({
      id: row.id,
      words: (t: ReturnType<typeof createTranslator>) => describeDataSet(row, release, t),
      files: languages.flatMap((language, index) =>
        listDistributions(row, release, language).filter((file) => file.language !== null || index === 0),
      ),
      span: row,
      page: `${origin}/indicators/${encodeURIComponent(row.id)}`,
      family: row.family,
      sources: row.sources.map(({ id }) => id),
    })),
  ];
  const catalogue: RdfNode = {
    iri: `${origin}/#catalogue`,
    types: ['dcat:Catalog'],
    properties: {
      ...properties,
      'dct:license': iri(licenceUrl),
      'foaf:homepage': iri(`${origin}/`),
      'dcat:themeTaxonomy': iri(`${authority}/data-theme`),
      'dcat:dataset': iri(...sets.map(({ id }) => toDataSetIri(origin, id))),
      'dcat:service': iri(`${origin}/#service-files`, `${origin}/#service-sdmx`),
    },
  };
  return {
    prefixes,
    nodes: [
      catalogue,
      ...toPeople(setting),
      toService('files', setting),
      toService('sdmx', setting),
      ...sets.flatMap((set) => toDataSetNodes(set, setting)),
    ],
  };
}
