import { formatPeriod, type Translate } from '@dinh/i18n';
import type { FigureSheet } from '@dinh/kpi';
import { type FigureField, type FigureRecord, type FigureValue, findFieldValue } from './figure-record.ts';

/** What tells of figures that draw something else, and says nothing of those that draw values. */
const ofShown: readonly FigureField[] = ['shown', 'shownMeasure', 'shownUnit'];

/** The fields of a table for people: the name before its id, what is drawn only where that isn't the value. */
export const fieldsInWords = [
  'areaName',
  'areaId',
  'areaLevel',
  'indicatorName',
  'indicatorId',
  'period',
  'value',
  'unit',
  'numerator',
  'denominator',
  'reportedShare',
  'shown',
  'shownUnit',
  'status',
  'absence',
  'complete',
  'agrees',
  'differs',
  'sourceTitle',
  'sourceId',
  'sourceUrl',
  'note',
  'release',
  'dataSet',
  'link',
] as const satisfies readonly FigureField[];
export type FieldInWords = (typeof fieldsInWords)[number];

/** The fields that a figure's table has something for. */
export function listFields<T extends FigureField>(fields: readonly T[], sheet: FigureSheet): readonly T[] {
  return sheet.shown ? fields : fields.filter((field) => !ofShown.includes(field));
}

/** The head of a column for people; of values, with the unit where all have the same. */
export function nameField(field: FigureField, { indicators, shown }: FigureSheet, t: Translate): string {
  const [unit, ...others] = new Set(indicators.map(({ unitName }) => unitName));
  if (field === 'value' && unit !== undefined && others.length === 0) return t('files.valueIn', { unit });
  if (field === 'shown' && shown) return `${t('files.head.shown')} (${shown.unitName})`;
  return t(`files.head.${field}`);
}

function sayFlag(flag: boolean | null, t: Translate): string | null {
  return flag === null ? null : t(flag ? 'files.yes' : 'files.no');
}

/** What a field holds of a record, words in the sheet's language in place of codes; numbers stay numbers. */
export function findFieldInWords(
  field: FieldInWords,
  record: FigureRecord,
  sheet: FigureSheet,
  t: Translate,
): string | number | null {
  const { row, area, indicator } = record;
  switch (field) {
    case 'areaLevel':
      return t(`words.level.${area.level}`);
    case 'unit':
      return indicator.unitName;
    case 'status':
      return row.absence === null ? t(`words.status.${row.status}`) : null;
    case 'absence':
      return row.absence === null ? null : t(`words.absence.${row.absence}`);
    case 'complete':
    case 'agrees':
    case 'differs':
      return row.absence === null ? sayFlag(row[field], t) : null;
    case 'dataSet':
      return sheet.release.dataSet === 'synthetic' ? t('words.synthetic') : t('files.dataSet.reference');
    default: {
      const value: FigureValue = findFieldValue(field, record, sheet);
      return typeof value === 'boolean' ? sayFlag(value, t) : value;
    }
  }
}

const year = /^\d{4}$/;

/** A period as a text that no spreadsheet takes for a date: `2024`, `2024-11 (tháng 11/2024)`. */
export function writePeriodAsText(period: string, t: Translate): string {
  return year.test(period) ? period : `${period} (${formatPeriod(period, t.language)})`;
}
