import type { selectHeritage } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import { toCsv } from '@dinh/publish/csv';
import type { Release } from '../releases.ts';

export type HeritageRow = Awaited<ReturnType<typeof selectHeritage>>[number];

/** The fields of one item in files, in their order, with the head each has in CSV. */
const heritageFields = {
  id: 'id',
  name: 'name',
  nameVi: 'name_vi',
  nameEn: 'name_en',
  designation: 'designation',
  areaIds: 'area_ids',
  areaNames: 'area_names',
  designated: 'designated',
  decision: 'decision',
  sourceId: 'source_id',
  sourceTitle: 'source_title',
  sourceUrl: 'source_url',
  note: 'note',
} as const;

type HeritageField = keyof typeof heritageFields;
const heritageFieldNames = Object.keys(heritageFields) as readonly HeritageField[];

export type HeritageFileRecord = { readonly [Field in HeritageField]: string | readonly string[] | null };

/** What an item's ids stand for. */
export interface HeritageNames {
  readonly areas: ReadonlyMap<string, { readonly nameVi: string; readonly nameEn: string }>;
  readonly sources: ReadonlyMap<string, { readonly title: string; readonly url: string | null }>;
}

/** One item as files give it: names in the language, absent values null. */
export function toHeritageFileRecord(
  row: HeritageRow,
  { areas, sources }: HeritageNames,
  language: Language,
): HeritageFileRecord {
  const source = sources.get(row.sourceId);
  return {
    id: row.id,
    name: language === 'vi' ? row.nameVi : row.nameEn,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    designation: row.designation,
    areaIds: row.areaIds,
    areaNames: row.areaIds.map((id) => (language === 'vi' ? areas.get(id)?.nameVi : areas.get(id)?.nameEn) ?? id),
    designated: row.designated,
    decision: row.decision,
    sourceId: row.sourceId,
    sourceTitle: source?.title ?? null,
    sourceUrl: source?.url ?? null,
    note: row.note,
  };
}

function toCell(value: HeritageFileRecord[HeritageField]): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : value.join(';');
}

/** Several areas of an item parted by semicolons. */
function writeCsv(records: readonly HeritageFileRecord[], release: number): string {
  const rows = records.map((record) => [...heritageFieldNames.map((field) => toCell(record[field])), String(release)]);
  const head = [...heritageFieldNames.map((field) => heritageFields[field]), 'release'];
  return toCsv([head, ...rows]);
}

/** A way to write items. */
export interface HeritageFormat {
  readonly type: string;
  readonly extension: 'csv' | 'json';
  readonly disposition: 'attachment' | 'inline';
  write(records: readonly HeritageFileRecord[], release: Pick<Release, 'number' | 'dataSet'>): string;
}

const csv: HeritageFormat = {
  type: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  disposition: 'attachment',
  write: (items, { number }) => writeCsv(items, number),
};

const json: HeritageFormat = {
  type: 'application/json; charset=utf-8',
  extension: 'json',
  disposition: 'inline',
  write: (items, { number, dataSet }) => JSON.stringify({ release: number, dataSet, items }),
};

export const heritageFormats = { csv, json } as const;
