import type { ObservationRow } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';

/** The fields of one row in files, in their order, with the head each has in CSV. */
export const observationFields = {
  areaId: 'area_id',
  areaName: 'area_name',
  areaLevel: 'area_level',
  indicatorId: 'indicator_id',
  period: 'period',
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  reportedShare: 'reported_share',
  status: 'status',
  absence: 'absence',
  complete: 'complete',
  sourceId: 'source_id',
  sourceTitle: 'source_title',
  sourceUrl: 'source_url',
  note: 'note',
} as const;

export type ObservationField = keyof typeof observationFields;
export const observationFieldNames = Object.keys(observationFields) as readonly ObservationField[];

export type ObservationFileRecord = { readonly [Field in ObservationField]: string | number | boolean | null };

/** One row as files give it: names in the language, absent values null. */
export function toObservationFileRecord(row: ObservationRow, language: Language): ObservationFileRecord {
  return {
    areaId: row.areaId,
    areaName: language === 'vi' ? row.areaNameVi : row.areaNameEn,
    areaLevel: row.areaLevel,
    indicatorId: row.indicatorId,
    period: row.period,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    reportedShare: row.reportedShare,
    status: row.status,
    absence: row.absence,
    complete: row.complete,
    sourceId: row.sourceId,
    sourceTitle: row.sourceTitle,
    sourceUrl: row.sourceUrl,
    note: row.note,
  };
}
