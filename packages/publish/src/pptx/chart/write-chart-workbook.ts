import { createTranslator, type Language } from '@dinh/i18n';
import type { Annex } from '../../report/annex.ts';
import { renderXlsx } from '../../xlsx/render-xlsx.ts';
import type { SlideChart } from '../slide-deck.ts';
import { cleanLine } from '../write-text.ts';
import { sheetName } from './chart-range.ts';
import { layOutRows } from './lay-out-rows.ts';
import { findTimeAxis } from './time-axis.ts';

const widths = { name: 30, value: 16 } as const;

type ChartSheet = Annex['sheets'][number];
type Cell = ChartSheet['rows'][number][number];

function toSheet(chart: SlideChart, language: Language): ChartSheet {
  const { form, categories, days = [], series, categoryAxis, valueAxis } = chart;
  const t = createTranslator(language);
  const hasDays = findTimeAxis(chart) !== null;
  const toCell = (number: number | null | undefined, decimals: number | null): Cell =>
    number == null ? null : { number, decimals: decimals ?? 0 };
  const head = hasDays ? t('slides.period') : form === 'scatter' ? '' : (categoryAxis.title ?? '');
  return {
    name: sheetName,
    columns: [
      { head: cleanLine(head), width: widths.name },
      ...(hasDays ? [{ head: t('slides.lastDay'), width: widths.value }] : []),
      ...series.map(({ name }) => ({ head: cleanLine(name), width: widths.value })),
    ],
    rows: layOutRows(chart).rows.map(({ category, series: own }) => [
      { text: cleanLine(categories[category] ?? '') },
      ...(hasDays ? [{ day: days[category] ?? '' }] : []),
      ...series.map((one, index) =>
        own.has(one)
          ? toCell(one.values[category], (form === 'scatter' && index === 0 ? categoryAxis : valueAxis).decimals)
          : null,
      ),
    ]),
  };
}

/**
 * The workbook within a chart: what "edit data" opens. A row a category, of lines over time with its period and last
 * day, a column a series; blanks stay blank.
 */
export async function writeChartWorkbook(chart: SlideChart, language: Language, day: string): Promise<Uint8Array> {
  return renderXlsx({ language, date: day, mark: null, sheets: [toSheet(chart, language)] });
}
