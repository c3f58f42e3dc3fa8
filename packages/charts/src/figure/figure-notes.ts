import { describeReading, formatPeriod, type ReadingStyle, type Translate } from '@dinh/i18n';
import type { FigurePoint, FigureSeries } from './figure-series.ts';
import { markOf, pointMarks } from './point-mark.ts';

const mostSpelledOut = 3;

interface NamedPoint {
  readonly area: string;
  readonly point: FigurePoint;
}

function describeDisagreements(found: readonly NamedPoint[], style: ReadingStyle, t: Translate): readonly string[] {
  const sentences = found.slice(0, mostSpelledOut).map(({ area, point }) =>
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
  const drawn: readonly NamedPoint[] = series
    .filter(({ role }) => role !== 'context')
    .flatMap(({ name, points }) => points.map((point) => ({ area: name, point })))
    .filter(({ point }) => point.value !== null);
  const used = new Set(drawn.map(({ point }) => markOf(point)));
  const marks = pointMarks.filter((mark) => used.has(mark)).map((mark) => t(`figure.mark.${mark}`));
  const isPlain = used.size === 0 || (used.size === 1 && used.has('reported'));
  const disagreeing = drawn.filter(({ point }) => point.agrees === false && point.hint !== 'rounded-parts');
  return [
    ...(isPlain ? [] : [t('figure.note.marks', { marks: marks.join(' · ') })]),
    ...describeDisagreements(disagreeing, style, t),
  ];
}
