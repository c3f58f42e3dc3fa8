import { describeFlags, formatPeriod, type ReadingStyle, type Translate } from '@dinh/i18n';
import { describeDisagreements } from '../figure/figure-notes.ts';
import type { FigurePoint } from '../figure/figure-series.ts';

/** A figure that is drawn, and where. */
export interface RemarkedPoint {
  readonly name: string;
  readonly point: FigurePoint;
  readonly style: ReadingStyle;
  /** What its place in the chart is called, where that is not its own period. */
  readonly at?: string;
}

/** What is to be told beside single figures: flags, and periods other than those they stand at. */
export function listRemarks(points: readonly RemarkedPoint[], t: Translate): readonly string[] {
  return points.flatMap(({ name, point, at }) => {
    const period = formatPeriod(point.period, t.language, 'short');
    const flags = describeFlags(point, t);
    const where = `${name}, ${period}`;
    return [
      ...(flags === '' ? [] : [t('forms.valueOf', { name: where, reading: flags })]),
      ...(at === undefined || at === point.period ? [] : [t('slides.placed', { name, period, at })]),
    ];
  });
}

/** On the slide: the figures that don't fit their parts, and how many others are to be read with care. */
export function noteRemarks(points: readonly RemarkedPoint[], t: Translate): readonly string[] {
  const count = points.filter(({ point }) => describeFlags(point, t) !== '').length;
  const noted = points.map(({ name, point, style }) => ({ area: name, point, style }));
  return [...describeDisagreements(noted, t), ...(count === 0 ? [] : [t('slides.flagged', { count })])];
}
