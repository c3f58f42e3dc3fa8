import type { Language } from '@dinh/i18n';
import { xmlHead } from '../part.ts';
import type { SlideChart, SlideSeries } from '../slide-deck.ts';
import { type Box, slideInk } from '../slide-look.ts';
import { slideLocales } from '../write-text.ts';
import { chooseLineLabels, isNamed, type LineLabels, listNamedPoints } from './choose-labels.ts';
import { findTimeAxis } from './time-axis.ts';
import { axisIds, writeCategoryAxis, writeTimeAxis, writeValueAxis } from './write-axes.ts';
import { noLine, writeTextLook } from './write-look.ts';
import { writeBarSeries, writeLineSeries, writeScatterSeries } from './write-series.ts';

/** Bars whose values stand beside them. */
const mostWritten = 40;

const longName = 34;
/** Few bars are not to fill the slide. */
const gaps = [40, 400, 200, 120] as const;

/** True where no category has two bars, so that all may be as thick as one. */
function isApart({ categories, series }: SlideChart): boolean {
  return categories.every((_, at) => series.filter(({ values }) => (values[at] ?? null) !== null).length < 2);
}

function writeLayout({ share }: LineLabels): string {
  const of = (name: string, value: number): string => `<c:${name} val="${value.toFixed(4)}"/>`;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${of('x', 0.075)}${of('y', 0.03)}${of('w', 0.915 - share)}${of('h', 0.87)}</c:manualLayout></c:layout>`;
}

/** Names of the series, without those behind that are many. */
function writeLegend(series: readonly SlideSeries[], asked: 't' | 'r', language: Language): string {
  // Long names have no room side by side.
  const place = series.some((one) => isNamed(one) && one.name.length > longName) ? 'r' : asked;
  const behind = series.flatMap((one, index) => (isNamed(one) ? [] : [index]));
  // A single grey series is a rest that has a name; of many, names would say nothing.
  const hidden = behind.length > 1 ? behind : [];
  if (series.length - hidden.length === 0) return '';
  const entries = hidden.map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`);
  return `<c:legend><c:legendPos val="${place}"/>${entries.join('')}<c:overlay val="0"/>${writeTextLook({}, language)}</c:legend>`;
}

interface Plot {
  readonly layout: string;
  readonly marks: string;
  readonly axes: string;
  readonly legend: string;
}

function writePlot(chart: SlideChart, { width }: Pick<Box, 'width'>, language: Language): Plot {
  const { form, series, categories, categoryAxis, valueAxis } = chart;
  const input = { chart, language };
  const vary = '<c:varyColors val="0"/>';
  const along = { place: 'b', isReversed: false } as const;
  switch (form) {
    case 'line': {
      const labels = chooseLineLabels(chart, width);
      const time = findTimeAxis(chart);
      const own = writeLineSeries(input, labels, time);
      return {
        layout: labels ? writeLayout(labels) : '<c:layout/>',
        // Lines of a line chart break at the months of another series; those of points need not.
        marks: time
          ? `<c:scatterChart><c:scatterStyle val="lineMarker"/>${vary}${own}${axisIds}</c:scatterChart>`
          : `<c:lineChart><c:grouping val="standard"/>${vary}${own}<c:marker val="1"/>${axisIds}</c:lineChart>`,
        axes: time
          ? writeTimeAxis(time, language) + writeValueAxis(valueAxis, { place: 'l', side: 'y' }, language)
          : writeCategoryAxis(categoryAxis, along, language) + writeValueAxis(valueAxis, { place: 'l' }, language),
        legend: labels ? '' : writeLegend(series, 't', language),
      };
    }
    case 'bars': {
      const apart = isApart(chart);
      const written = apart || categories.length * series.length <= mostWritten;
      const place = { place: 'b', crossesAtEnd: true, isHidden: written } as const;
      return {
        layout: '<c:layout/>',
        marks: `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>${vary}${writeBarSeries(input, written)}<c:gapWidth val="${gaps[categories.length] ?? (apart ? 40 : 60)}"/><c:overlap val="${apart ? 100 : 0}"/>${axisIds}</c:barChart>`,
        axes:
          writeCategoryAxis(categoryAxis, { place: 'l', isReversed: true }, language) +
          writeValueAxis(valueAxis, place, language),
        legend: series.length > 1 ? writeLegend(series, 't', language) : '',
      };
    }
    case 'stacked': {
      const { isShare = false } = chart;
      const grouping = isShare ? 'percentStacked' : 'stacked';
      return {
        layout: '<c:layout/>',
        marks: `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/>${vary}${writeBarSeries(input, false)}<c:gapWidth val="50"/><c:overlap val="100"/>${axisIds}</c:barChart>`,
        axes:
          writeCategoryAxis(categoryAxis, along, language) +
          writeValueAxis(valueAxis, { place: 'l', isShare }, language),
        legend: writeLegend(series, 'r', language),
      };
    }
    case 'scatter': {
      const groups = series.slice(1);
      return {
        layout: '<c:layout/>',
        marks: `<c:scatterChart><c:scatterStyle val="lineMarker"/>${vary}${writeScatterSeries(input, listNamedPoints(chart))}${axisIds}</c:scatterChart>`,
        axes:
          writeValueAxis(categoryAxis, { place: 'b', side: 'x' }, language) +
          writeValueAxis(valueAxis, { place: 'l', side: 'y' }, language),
        legend: groups.length > 1 ? writeLegend(groups, 't', language) : '',
      };
    }
  }
}

/**
 * A chart that its reader can edit: `rId1` is the workbook with its numbers.
 *
 * @throws RangeError for a value that is no number.
 * @see ECMA-376, part 1, 21.2
 */
export function writeChart(chart: SlideChart, box: Pick<Box, 'width'>, language: Language): string {
  const { layout, marks, axes, legend } = writePlot(chart, box, language);
  return `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${slideLocales[language]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${marks}${axes}<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>${noLine}</c:spPr>${writeTextLook({ color: slideInk.ink }, language)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
