import type { Translate } from '@dinh/i18n';
import type { FigureSheet } from '@dinh/kpi';
import type { Sheet, SheetCell } from '../../report/annex.ts';
import { number, text } from '../../report/sheet-cells.ts';
import { nameField } from '../field-in-words.ts';
import { listDataFields } from './write-data-sheet.ts';

/** What each indicator counts, then what each column of the rows holds. */
export function writeDefinitionSheet(sheet: FigureSheet, t: Translate): Sheet {
  const indicators = sheet.indicators.map((indicator): readonly SheetCell[] => [
    text(indicator.name),
    text(indicator.definition),
    text(indicator.unitName),
    text(indicator.numeratorName),
    text(indicator.denominatorName),
    number(indicator.factor),
    text(t(`words.indicatorKind.${indicator.kind}`)),
    text(t(`words.measure.${indicator.measure}`)),
    text(indicator.id),
  ]);
  const columns = listDataFields(sheet).map((field): readonly SheetCell[] => [
    text(t('files.definition.column', { name: nameField(field, sheet, t) })),
    text(t(`files.meaning.${field}`)),
  ]);
  return {
    name: t('files.sheet.definitions'),
    columns: [
      { head: t('files.head.indicatorName'), width: 44 },
      { head: t('files.definition.definition'), width: 80 },
      { head: t('files.head.unit'), width: 14 },
      { head: t('files.head.numerator'), width: 30 },
      { head: t('files.head.denominator'), width: 30 },
      { head: t('files.definition.factor'), width: 10 },
      { head: t('files.definition.kind'), width: 14 },
      { head: t('files.definition.measure'), width: 16 },
      { head: t('files.head.indicatorId'), width: 30 },
    ],
    rows: [...indicators, ...columns],
  };
}
