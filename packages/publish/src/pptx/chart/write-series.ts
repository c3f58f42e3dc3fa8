import type { Language } from '@dinh/i18n';
import { escapeXml } from '@dinh/kpi';
import type { SlideChart, SlideSeries } from '../slide-deck.ts';
import { letters, slideInk } from '../slide-look.ts';
import { cleanLine, writeFill } from '../write-text.ts';
import { toNumberFormat, writeCategories, writeHead, writeNumbers } from './chart-range.ts';
import { isNamed, type LineLabels } from './choose-labels.ts';
import { layOutRows } from './lay-out-rows.ts';
import type { TimeAxis } from './time-axis.ts';
import { noLine, writeLine, writeRich, writeShown, writeTextLook } from './write-look.ts';

const widths = { focus: 2.75, named: 2, context: 1, target: 1.5 } as const;
const targetDash = 'sysDash';
/** A second cue for the fourth colour and on. */
const dashes = [null, null, null, 'dash', 'sysDot', 'dashDot', 'lgDash'] as const;
const shapes = ['circle', 'square', 'triangle', 'diamond', 'circle', 'square', 'triangle'] as const;
/** Longer lines are drawn by themselves; a point between two gaps keeps its mark. */
const mostMarks = 24;
const markSizes = { focus: 7, named: 6, context: 4 } as const;

function writeMark(shape: string, size: number, color: string): string {
  return `<c:marker><c:symbol val="${shape}"/><c:size val="${size}"/><c:spPr>${writeFill(color)}<a:ln w="6350">${writeFill(slideInk.paper)}</a:ln></c:spPr></c:marker>`;
}

function writeOrder(index: number, column: number, name: string): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/>${writeHead(column, name)}`;
}

const noMark = '<c:marker><c:symbol val="none"/></c:marker>';

/** Points with nothing on either side, which no line would show. */
function listLone(values: SlideSeries['values']): readonly number[] {
  return values.flatMap((value, index) =>
    value !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null ? [index] : [],
  );
}

interface SeriesInput {
  readonly chart: SlideChart;
  readonly language: Language;
}

/** Lines that end at gaps, the chosen ones stronger and named; over words, or over time. */
export function writeLineSeries(
  { chart, language }: SeriesInput,
  labels: LineLabels | null,
  time: TimeAxis | null,
): string {
  const { of } = layOutRows(chart);
  const { series, categories, valueAxis } = chart;
  const format = toNumberFormat(valueAxis.decimals);
  // The focus has the plain line and the first mark, wherever among the others it is drawn.
  const named = series
    .filter((one) => isNamed(one) && one.isTarget !== true)
    .toSorted((a, b) => Number(b.isFocus) - Number(a.isFocus));
  return series
    .map((one, index) => {
      const isTarget = one.isTarget === true;
      const { first, categories: own } = of.get(one) ?? { first: 0, categories: [...categories.keys()] };
      const values = own.map((category) => one.values[category] ?? null);
      const rank = named.indexOf(one);
      const weight = one.isFocus ? 'focus' : rank < 0 && !isTarget ? 'context' : 'named';
      const shape = shapes[Math.max(0, rank) % shapes.length] ?? 'circle';
      const mark = writeMark(shape, markSizes[weight], one.color);
      const hasMarks = categories.length <= mostMarks && rank >= 0;
      const lone =
        hasMarks || isTarget
          ? ''
          : listLone(values)
              .map((at) => `<c:dPt><c:idx val="${at}"/>${mark}<c:bubble3D val="0"/></c:dPt>`)
              .join('');
      const end = labels?.at.get(one);
      const at = end === undefined ? -1 : own.indexOf(end);
      const label =
        at < 0
          ? ''
          : `<c:dLbls><c:dLbl><c:idx val="${at}"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/>${noLine}</c:spPr>${writeTextLook({ size: letters.label, isBold: one.isFocus }, language)}<c:dLblPos val="r"/>${writeShown({ value: !isTarget, series: true })}<c:separator>: </c:separator></c:dLbl>${writeShown({})}</c:dLbls>`;
      const dash = isTarget ? targetDash : dashes[Math.max(0, rank) % dashes.length];
      const points = time
        ? `<c:xVal>${writeNumbers(
            1,
            own.map((category) => time.serials[category] ?? null),
            time.format,
            first,
          )}</c:xVal><c:yVal>${writeNumbers(index + 2, values, format, first)}</c:yVal>`
        : `<c:cat>${writeCategories(chart)}</c:cat><c:val>${writeNumbers(index + 1, values, format)}</c:val>`;
      const line = writeLine(one.color, isTarget ? widths.target : widths[weight], dash);
      return `<c:ser>${writeOrder(index, index + (time ? 2 : 1), one.name)}<c:spPr>${line}</c:spPr>${hasMarks ? mark : noMark}${lone}${label}${points}<c:smooth val="0"/></c:ser>`;
    })
    .join('');
}

/** Bars in the colour of their series, with their values where asked. */
export function writeBarSeries({ chart, language }: SeriesInput, hasValues: boolean): string {
  const format = toNumberFormat(chart.valueAxis.decimals);
  return chart.series
    .map((one, index) => {
      const label = hasValues
        ? `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/>${noLine}</c:spPr>${writeTextLook({ isBold: one.isFocus }, language)}<c:dLblPos val="outEnd"/>${writeShown({ value: true })}</c:dLbls>`
        : '';
      const edge = chart.form === 'stacked' ? `<a:ln w="6350">${writeFill(slideInk.paper)}</a:ln>` : '';
      return `<c:ser>${writeOrder(index, index + 1, one.name)}<c:spPr>${writeFill(one.color)}${edge}</c:spPr><c:invertIfNegative val="0"/>${label}<c:cat>${writeCategories(chart)}</c:cat><c:val>${writeNumbers(index + 1, one.values, format)}</c:val></c:ser>`;
    })
    .join('');
}

/** Dots of two numbers: the first series is along, each other one up, of some of the points. */
export function writeScatterSeries({ chart, language }: SeriesInput, namedPoints: ReadonlySet<number>): string {
  const [along, ...groups] = chart.series;
  if (along === undefined) return '';
  const { categories, categoryAxis, valueAxis } = chart;
  const xFormat = toNumberFormat(categoryAxis.decimals);
  const yFormat = toNumberFormat(valueAxis.decimals);
  return groups
    .map((one, index) => {
      const isBehind = !isNamed(one);
      const size = one.isFocus ? 10 : isBehind ? 6 : 8;
      // Dots of their own need more than the grey of lines behind.
      const color = isBehind ? slideInk.dot : one.color;
      const names = one.values.flatMap((value, at) => {
        if (value === null || !namedPoints.has(at) || along.values[at] == null) return [];
        const text = escapeXml(cleanLine(categories[at] ?? ''));
        return `<c:dLbl><c:idx val="${at}"/><c:tx>${writeRich(text, { isBold: one.isFocus }, language)}</c:tx><c:dLblPos val="r"/>${writeShown({ value: true })}</c:dLbl>`;
      });
      const labels = names.length === 0 ? '' : `<c:dLbls>${names.join('')}${writeShown({})}</c:dLbls>`;
      return `<c:ser>${writeOrder(index, index + 2, one.name)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${writeMark(shapes[index % shapes.length] ?? 'circle', size, color)}${labels}<c:xVal>${writeNumbers(1, along.values, xFormat)}</c:xVal><c:yVal>${writeNumbers(index + 2, one.values, yFormat)}</c:yVal><c:smooth val="0"/></c:ser>`;
    })
    .join('');
}
