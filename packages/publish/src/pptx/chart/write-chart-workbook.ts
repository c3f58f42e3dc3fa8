import type { Language } from '@dinh/i18n';
import type { Annex } from '../../report/annex.ts';
import { renderXlsx } from '../../xlsx/render-xlsx.ts';
import type { SlideChart } from '../slide-deck.ts';
import { cleanLine } from '../write-text.ts';
import { sheetName } from './chart-range.ts';

const widths = { name: 30, value: 16 } as const;

function toSheet({ form, categories, series, categoryAxis, valueAxis }: SlideChart): Annex['sheets'][number] {
  const decimalsOf = (index: number): number =>
    (form === 'scatter' && index === 0 ? categoryAxis : valueAxis).decimals ?? 0;
  return {
    name: sheetName,
    columns: [
      { head: form === 'scatter' ? '' : cleanLine(categoryAxis.title ?? ''), width: widths.name },
      ...series.map(({ name }) => ({ head: cleanLine(name), width: widths.value })),
    ],
    rows: categories.map((category, row) => [
      { text: cleanLine(category) },
      ...series.map(({ values }, index) => {
        const number = values[row] ?? null;
        return number === null ? null : { number, decimals: decimalsOf(index) };
      }),
    ]),
  };
}

/** The workbook within a chart: what "edit data" opens. A row a category, a column a series; blanks stay blank. */
export async function writeChartWorkbook(chart: SlideChart, language: Language, day: string): Promise<Uint8Array> {
  return renderXlsx({ language, date: day, mark: null, sheets: [toSheet(chart)] });
}
