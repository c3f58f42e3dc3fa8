import { createTranslator } from '@dinh/i18n';
import { markName } from '@dinh/publish/figure';
import { toUrn } from '../feeds/to-urn.ts';
import { describeWhole } from '../open-data/describe-data-set.ts';
import { licenceUrl } from '../open-data/open-data-setting.ts';
import type { Release } from '../releases.ts';
import { listReleaseFiles, type ReleaseFile } from './release-table.ts';
import { type TableSchema, toResourceName, toTableSchema } from './table-schema.ts';

interface Licence {
  readonly name: string;
  readonly path: string;
  readonly title: string;
}

const ofTables: Licence = { name: 'CC-BY-4.0', path: licenceUrl, title: 'Creative Commons Attribution 4.0' };

/** A boundary file beside the tables. */
export interface PackagedBoundary {
  readonly name: string;
  readonly file: string;
  readonly attribution: string;
  readonly licence: string;
}

/** A table as a resource of a package. */
export interface TableResource {
  readonly name: string;
  readonly path: string;
  readonly schema: TableSchema;
}

/** A release as Data Package describes it. */
export interface DataPackage {
  readonly name: string;
  readonly resources: readonly object[];
}

const csv = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const;

function toTable(file: ReleaseFile): TableResource {
  const { name, about } = file;
  return {
    name: toResourceName(name),
    path: name,
    ...csv,
    ...{ title: about.meaningEn, titleVi: about.meaningVi },
    schema: toTableSchema(file),
  };
}

/** The dictionary tells of the others; its own columns are named in it too. */
function toDictionary(): object {
  const field = (name: string, required: boolean) => ({ name, type: 'string', constraints: { required } });
  return {
    name: 'dictionary',
    path: 'dictionary.csv',
    ...csv,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: [
        field('file', true),
        field('column', false),
        field('type', true),
        field('may_be_blank', false),
        field('key', false),
        field('meaning_en', true),
        field('meaning_vi', true),
      ],
      // A file's own line has no column.
      uniqueKeys: [['file', 'column']],
      missingValues: [''],
    },
  };
}

function toBoundary({ name, file, attribution, licence }: PackagedBoundary): object {
  return {
    name,
    path: file,
    format: 'topojson',
    // TopoJSON is no GeoJSON, and has no media type of its own.
    mediatype: 'application/json',
    encoding: 'utf-8',
    description: attribution,
    // The notice beside the file has the address and what it asks for.
    licenses: [{ name: licence.replaceAll(' ', '-'), path: `${name}.LICENSE.txt` }],
  };
}

/**
 * What programs read of a release's archive: every table with its columns, keys and what its values keep.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function writeDataPackage(release: Release, boundaries: readonly PackagedBoundary[]): string {
  const { number, date, hash, dataSet } = release;
  const [vi, en] = (['vi', 'en'] as const).map((language) => describeWhole(release, createTranslator(language)));
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: markName(`dinh-release-${number}`, dataSet).toLowerCase(),
    id: toUrn([dataSet, 'release', number, hash]),
    title: en?.name,
    titleVi: vi?.name,
    description: en?.description,
    descriptionVi: vi?.description,
    version: `${number}.0.0`,
    // A release is of a day: its first moment in Vietnam.
    created: `${date}T00:00:00+07:00`,
    keywords: [...new Set([...(en?.keywords ?? []), ...(vi?.keywords ?? [])])],
    licenses: [ofTables],
    contributors: [{ title: createTranslator('en')('frame.name'), roles: ['creator', 'publisher'] }],
    // Every row names its own by `source_id`.
    sources: [{ title: createTranslator('en')('openData.sources'), path: 'sources.csv' }],
    resources: [...listReleaseFiles().map(toTable), toDictionary(), ...boundaries.map(toBoundary)],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
