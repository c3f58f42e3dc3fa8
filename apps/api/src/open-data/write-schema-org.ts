import { createTranslator, type Language, localDefinition, otherLanguage } from '@dinh/i18n';
import type { Release } from '../releases.ts';
import type { DataSetRow } from './data-set-library.ts';
import { type DataSetWords, describeCatalogue, describeDataSet, describeWhole } from './describe-data-set.ts';
import { type Distribution, listDistributions, listWholeDistributions } from './list-distributions.ts';
import { type Contact, licenceUrl, toDataSetIri } from './open-data-setting.ts';

/** A page keeps its weight: of the sources those of most figures, the rest on the page itself. */
const mostSources = 12;

export interface SchemaOrgSetting {
  readonly release: Release;
  readonly language: Language;
  /** Without a slash at its end. */
  readonly origin: string;
  readonly contact: Contact | null;
}

function toPublisher({ origin, contact, language }: SchemaOrgSetting): object {
  const t = createTranslator(language);
  const contactPoint = contact && {
    '@type': 'ContactPoint',
    contactType: t('openData.contact'),
    ...(contact.kind === 'mail' ? { email: contact.address } : { url: contact.address }),
  };
  return {
    '@type': 'Organization',
    name: t('frame.name'),
    url: `${origin}/`,
    ...(contactPoint === null ? {} : { contactPoint }),
  };
}

function toDownload({ kind, path, mediaType, language }: Distribution, setting: SchemaOrgSetting): object {
  return {
    '@type': 'DataDownload',
    name: createTranslator(setting.language)(`openData.distribution.${kind}`),
    encodingFormat: mediaType,
    contentUrl: `${setting.origin}${path}`,
    ...(language === null ? {} : { inLanguage: language }),
  };
}

/** What every data set of ours says of itself. */
function describe(words: Omit<DataSetWords, 'technique'>, otherName: string, setting: SchemaOrgSetting) {
  const { release, language } = setting;
  const publisher = toPublisher(setting);
  return {
    name: words.name,
    description: words.description,
    alternateName: otherName,
    inLanguage: language,
    keywords: words.keywords,
    license: licenceUrl,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    version: String(release.number),
    dateModified: release.date,
    spatialCoverage: {
      '@type': 'Place',
      name: createTranslator(language)('openData.place'),
      identifier: 'VN',
    },
  };
}

function toSources({ sources }: DataSetRow): readonly object[] {
  return sources.slice(0, mostSources).map(({ title, url, publisher }) => ({
    '@type': 'CreativeWork',
    name: title,
    ...(url === null ? {} : { url }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  }));
}

function toVariable(row: DataSetRow, { language }: SchemaOrgSetting): object {
  const t = createTranslator(language);
  return {
    '@type': 'PropertyValue',
    name: t.language === 'vi' ? row.nameVi : row.nameEn,
    description: localDefinition(row, language).definition,
    propertyID: row.id,
    unitText: t(`units.name.${row.unit}`),
  };
}

/**
 * An indicator as search engines for data read it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
export function writeDataSet(row: DataSetRow, setting: SchemaOrgSetting): object {
  const { release, language, origin } = setting;
  const words = describeDataSet(row, release, createTranslator(language));
  const other = describeDataSet(row, release, createTranslator(otherLanguage(language)));
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': toDataSetIri(origin, row.id),
    url: `${origin}/indicators/${encodeURIComponent(row.id)}?lang=${language}`,
    identifier: row.id,
    ...describe(words, other.name, setting),
    temporalCoverage: `${row.firstDay}/${row.lastDay}`,
    variableMeasured: toVariable(row, setting),
    measurementTechnique: words.technique,
    isBasedOn: toSources(row),
    distribution: listDistributions(row, release, language).map((file) => toDownload(file, setting)),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': `${origin}/#catalogue`,
      url: `${origin}/?lang=${language}`,
    },
  };
}

/** All that there is to take away, as a catalogue with the whole release in it; each indicator's page tells of its own. */
export function writeDataCatalog(count: number, setting: SchemaOrgSetting): object {
  const { release, language, origin } = setting;
  const t = createTranslator(language);
  const other = createTranslator(otherLanguage(language));
  const catalogue = describeCatalogue(count, release, t);
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': `${origin}/#catalogue`,
    url: `${origin}/?lang=${language}`,
    ...describe(catalogue, describeCatalogue(count, release, other).name, setting),
    subjectOf: {
      '@type': 'DataDownload',
      encodingFormat: 'application/ld+json',
      contentUrl: `${origin}/catalogue.jsonld`,
    },
    dataset: {
      '@type': 'Dataset',
      '@id': toDataSetIri(origin, null),
      url: `${origin}/?lang=${language}`,
      identifier: `release-${release.number}`,
      ...describe(describeWhole(release, t), describeWhole(release, other).name, setting),
      distribution: listWholeDistributions(release).map((file) => toDownload(file, setting)),
    },
  };
}
