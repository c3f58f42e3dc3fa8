import { describeReading, formatPeriod, type ReadingStyle, type Translate } from '@dinh/i18n';
import type { FigurePoint, FigureSeries } from './figure-series.ts';
import { markOf, pointMarks } from './point-mark.ts';

const mostSpelledOut = 3;

/** A figure of a place, and how its values are written. */
export interface NotedPoint {
  readonly area: string;
  readonly point: FigurePoint;
  readonly style: ReadingStyle;
}

/** What the marks of figures mean, where only other than plain ones are drawn. */
export function describeSigns(points: readonly FigurePoint[], t: Translate): readonly string[] {
  const used = new Set(points.filter(({ value }) => value !== null).map(markOf));
  const isPlain = used.size === 0 || (used.size === 1 && used.has('reported'));
  if (isPlain) return [];
  const marks = pointMarks.filter((mark) => used.has(mark)).map((mark) => t(`figure.mark.${mark}`));
  return [t('figure.note.marks', { marks: marks.join(' · ') })];
}

/** The printed shares that don't agree with their parts, both figures each; from the fourth on their number. */
export function describeDisagreements(points: readonly NotedPoint[], t: Translate): readonly string[] {
  const found = points.filter(
    ({ point }) => point.value !== null && point.agrees === false && point.hint !== 'rounded-parts',
  );
  const sentences = found.slice(0, mostSpelledOut).map(({ area, point, style }) =>
    t('figure.note.disagrees', {
      area,
      period: formatPeriod(point.period, t.language),
      reading: describeReading(point, style, t) ?? '',
    }),
  );
  const more = found.length - mostSpelledOut;
  return more > 0 ? [...sentences, t('figure.note.moreDisagree', { count: more })] : sentences;
}

/**
 * The note under a figure: what its marks mean, where only other than plain ones are drawn, and the
 * printed shares that don't agree with their parts, both figures each.
 */
export function describeMarks(series: readonly FigureSeries[], style: ReadingStyle, t: Translate): readonly string[] {
  const drawn = series
    .filter(({ role }) => role !== 'context')
    .flatMap(({ name, points }) => points.map((point): NotedPoint => ({ area: name, point, style })));
  return [
    ...describeSigns(
      drawn.map(({ point }) => point),
      t,
    ),
    ...describeDisagreements(drawn, t),
  ];
}
