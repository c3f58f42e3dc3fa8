import type { FigureSheet, SheetRow } from '@dinh/kpi';

/** The fields of one row in files of a figure, in their order, with the head each has in CSV for machines. */
export const figureFields = {
  areaId: 'area_id',
  areaName: 'area_name',
  areaLevel: 'area_level',
  indicatorId: 'indicator_id',
  indicatorName: 'indicator_name',
  period: 'period',
  value: 'value',
  unit: 'unit',
  numerator: 'numerator',
  denominator: 'denominator',
  reportedShare: 'reported_share',
  shown: 'shown',
  shownMeasure: 'shown_measure',
  shownUnit: 'shown_unit',
  status: 'status',
  absence: 'absence',
  complete: 'complete',
  agrees: 'agrees',
  differs: 'differs',
  sourceId: 'source_id',
  sourceTitle: 'source_title',
  sourceUrl: 'source_url',
  note: 'note',
  release: 'release',
  dataSet: 'data_set',
  link: 'link',
} as const;
export type FigureField = keyof typeof figureFields;
export const figureFieldNames = Object.keys(figureFields) as readonly FigureField[];

export type SheetArea = FigureSheet['areas'][number];
export type SheetIndicator = FigureSheet['indicators'][number];
export type SheetSource = FigureSheet['sources'][number];

/** A row with what its ids stand for. */
export interface FigureRecord {
  readonly row: SheetRow;
  readonly area: SheetArea;
  readonly indicator: SheetIndicator;
  readonly sources: readonly SheetSource[];
}

function createGet<T extends { readonly id: string }>(noun: string, things: readonly T[]): (id: string) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = byId.get(id);
    if (!thing) throw new RangeError(`A figure's rows name ${noun} that it doesn't have: ${id}`);
    return thing;
  };
}

function checkNumbers(row: SheetRow): void {
  const numbers = [row.value, row.numerator, row.denominator, row.shown];
  if (numbers.some((number) => number !== null && !Number.isFinite(number))) {
    throw new RangeError(
      `A figure holds what is no number: ${JSON.stringify({ ...row, numbers: numbers.map(String) })}`,
    );
  }
}

/**
 * The rows of a figure with what their ids stand for.
 *
 * @throws RangeError where a row names an area, an indicator or a source that the sheet lacks, or a number is none.
 */
export function toFigureRecords(sheet: FigureSheet): readonly FigureRecord[] {
  const getArea = createGet('an area', sheet.areas);
  const getIndicator = createGet('an indicator', sheet.indicators);
  const getSource = createGet('a source', sheet.sources);
  return sheet.rows.map((row) => {
    checkNumbers(row);
    return {
      row,
      area: getArea(row.areaId),
      indicator: getIndicator(row.indicatorId),
      sources: row.sourceIds.map(getSource),
    };
  });
}

export type FigureValue = string | number | boolean | null;

const listMark = '|';
const listMarkInText = '\u00a6';

/** Several texts in one cell; where there are several, the mark between them is in none. */
function joinTexts(texts: readonly string[]): string | null {
  const [only = null] = texts;
  return texts.length < 2 ? only : texts.map((text) => text.replaceAll(listMark, listMarkInText)).join(listMark);
}

/** What a field holds of a record, in ids, numbers and ISO text. */
export function findFieldValue(
  field: FigureField,
  { row, area, indicator, sources }: FigureRecord,
  sheet: FigureSheet,
): FigureValue {
  switch (field) {
    case 'areaId':
      return area.id;
    case 'areaName':
      return area.name;
    case 'areaLevel':
      return area.level;
    case 'indicatorId':
      return indicator.id;
    case 'indicatorName':
      return indicator.name;
    case 'unit':
      return indicator.unit;
    case 'shownMeasure':
      return row.shown === null ? null : (sheet.shown?.measure ?? null);
    case 'shownUnit':
      return row.shown === null ? null : (sheet.shown?.unitName ?? null);
    case 'sourceId':
      return joinTexts(sources.map(({ id }) => id));
    case 'sourceTitle':
      return joinTexts(sources.map(({ title }) => title));
    case 'sourceUrl':
      return joinTexts(sources.map(({ url }) => url ?? ''));
    case 'release':
      return sheet.release.number;
    case 'dataSet':
      return sheet.release.dataSet;
    case 'link':
      return sheet.link;
    case 'period':
    case 'value':
    case 'numerator':
    case 'denominator':
    case 'reportedShare':
    case 'shown':
    case 'status':
    case 'absence':
    case 'complete':
    case 'agrees':
    case 'differs':
    case 'note':
      return row[field];
  }
}
