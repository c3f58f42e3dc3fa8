import type { ReadingStyle, Translate } from '@dinh/i18n';
import { describeMarks } from '../figure/figure-notes.ts';
import type { FigureSeries } from '../figure/figure-series.ts';
import { cutSegments } from './line-segments.ts';
import { chooseValueAxis } from './value-axis.ts';

/** The notes under a line figure: its axis, its silences, its marks. */
export function describeLineNotes(
  series: readonly FigureSeries[],
  style: ReadingStyle,
  t: Translate,
): readonly string[] {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const axis = chooseValueAxis(values, style);
  const hasConnector = series.some(
    ({ role, points }) => role !== 'context' && cutSegments(points).connectors.length > 0,
  );
  return [
    ...(values.length === 0 ? [t('figure.note.empty')] : []),
    ...(axis.startsAtZero ? [] : [t('figure.note.freeAxis')]),
    ...(axis.passesHundred ? [t('figure.note.overHundred')] : []),
    ...(hasConnector ? [t('figure.note.gap')] : []),
    ...describeMarks(series, style, t),
  ];
}
