import { formatPeriod } from '../formats/format-period.ts';
import { formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';

interface SummarisedPoint {
  readonly period: string;
  readonly value: number | null;
}

export interface SummarisedSeries {
  readonly name: string;
  /** In the order of time. */
  readonly points: readonly SummarisedPoint[];
  /** Stretches of more than a year without a figure. */
  readonly gaps: number;
}

export interface SummarisedFigure {
  readonly title: string;
  readonly style: ValueStyle;
  readonly series: readonly SummarisedSeries[];
  /** Places drawn in grey behind. */
  readonly contextCount: number;
}

interface Known {
  readonly period: string;
  readonly value: number;
}

function listKnown(points: readonly SummarisedPoint[]): readonly Known[] {
  return points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
}

function pick(points: readonly Known[], first: Known, isBetter: (a: number, b: number) => boolean): Known {
  return points.reduce((best, point) => (isBetter(point.value, best.value) ? point : best), first);
}

/** One series in a sentence: first, last, highest, lowest, and how many gaps. */
export function summariseSeries({ name, points, gaps }: SummarisedSeries, style: ValueStyle, t: Translate): string {
  const known = listKnown(points);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return t('figure.series.none', { name });
  const value = (point: Known): string => formatValue(point.value, style, t.language);
  const period = (point: Known): string => formatPeriod(point.period, t.language);
  if (known.length === 1) return t('figure.series.one', { name, value: value(first), period: period(first) });
  const highest = pick(known, first, (a, b) => a > b);
  const lowest = pick(known, first, (a, b) => a < b);
  const course = t('figure.series.ends', {
    name,
    first: value(first),
    firstPeriod: period(first),
    last: value(last),
    lastPeriod: period(last),
    highest: value(highest),
    highestPeriod: period(highest),
    lowest: value(lowest),
    lowestPeriod: period(lowest),
  });
  return gaps > 0 ? `${course} ${t('figure.series.gaps', { count: gaps })}` : course;
}

/** The picture in words, for those who don't see it: title, each named series, and what is behind. */
export function summariseFigure({ title, style, series, contextCount }: SummarisedFigure, t: Translate): string {
  return [
    `${title}.`,
    ...series.map((one) => summariseSeries(one, style, t)),
    ...(contextCount > 0 ? [t('figure.context', { count: contextCount })] : []),
  ].join(' ');
}
