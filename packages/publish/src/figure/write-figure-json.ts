import { createTranslator } from '@dinh/i18n';
import type { FigureSheet } from '@dinh/kpi';
import { citeFigure } from './cite-figure.ts';
import { type FigureField, figureFieldNames, findFieldValue, toFigureRecords } from './figure-record.ts';

/** What a file of ours says it is; its number grows when a reader would have to be changed. */
export const jsonFormat = 'dinh-figure/1';

/** Said once for the whole file, or as a list. */
const aside: readonly FigureField[] = ['release', 'dataSet', 'link', 'sourceId', 'sourceTitle', 'sourceUrl'];

/** A figure as JSON, its keys always in the same order, one line a row; `columns` says what the rows hold. */
export function writeFigureJson(sheet: FigureSheet): string {
  const t = createTranslator(sheet.language);
  const fields = figureFieldNames.filter((field) => !aside.includes(field));
  const columns = fields.map((name) => ({ name, meaning: t(`files.meaning.${name}`) }));
  const rows = toFigureRecords(sheet).map((record) => ({
    ...Object.fromEntries(fields.map((field) => [field, findFieldValue(field, record, sheet)])),
    sources: record.sources.map(({ id, title, url }) => ({ id, title, url })),
  }));
  const { title, subtitle, notes, language, query, link, release, basis, licence, shown } = sheet;
  const head = {
    format: jsonFormat,
    ...(release.dataSet === 'synthetic' ? { mark: t('words.synthetic') } : {}),
    title,
    subtitle,
    notes,
    language,
    query,
    link,
    release: { number: release.number, date: release.date, dataSet: release.dataSet },
    basis,
    licence: { name: licence.name, url: licence.url },
    citation: citeFigure(sheet, 'text'),
    shown: shown && { measure: shown.measure, unitName: shown.unitName, decimals: shown.decimals },
    columns: [...columns, { name: 'sources', meaning: t('files.head.sourceTitle') }],
    indicators: sheet.indicators.map((indicator) => ({
      id: indicator.id,
      name: indicator.name,
      definition: indicator.definition,
      unit: indicator.unit,
      unitName: indicator.unitName,
      factor: indicator.factor,
      decimals: indicator.decimals,
      kind: indicator.kind,
      measure: indicator.measure,
      numeratorName: indicator.numeratorName,
      denominatorName: indicator.denominatorName,
    })),
    areas: sheet.areas.map(({ id, name, level, validFrom, validTo }) => ({ id, name, level, validFrom, validTo })),
    sources: sheet.sources.map(({ id, title: name, publisher, url, published }) => ({
      id,
      title: name,
      publisher,
      url,
      published,
    })),
  };
  const lines = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const list = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{\n${lines.join(',\n')},\n"rows": [${list === '' ? '' : `\n${list}\n`}]\n}\n`;
}
