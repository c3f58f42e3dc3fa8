import { formatDate, formatPeriod, type Translate } from '@dinh/i18n';
import { parsePeriod } from '@dinh/kpi';
import type { StopWords, TwinRow } from '../figure/index.ts';
import { datingOf, type TimelineEntry } from './timeline-entry.ts';

/** When it was issued, in words. */
export function describeIssue({ issued }: TimelineEntry, t: Translate): string {
  return issued === null ? t('forms.timeline.notIssued') : formatDate(issued, t.language);
}

/** The period it is for, in words. */
export function describeSpan({ start, end }: TimelineEntry, t: Translate): string {
  if (start === null && end === null) return t('forms.timeline.noPeriod');
  const write = (period: string): string => formatPeriod(period, t.language, 'short');
  if (start === null) return t('forms.timeline.until', { end: write(end ?? '') });
  if (end === null) return t('forms.timeline.since', { start: write(start) });
  return start === end ? write(start) : t('forms.timeline.span', { start: write(start), end: write(end) });
}

export function describeTimelineStop(entry: TimelineEntry, t: Translate): StopWords {
  const issue = t('forms.timeline.issued', { date: describeIssue(entry, t) });
  const span = t('forms.timeline.period', { span: describeSpan(entry, t) });
  return {
    head: entry.title,
    value: issue,
    isAbsent: entry.issued === null,
    lines: [span],
    announced: t('forms.timeline.stop', { title: entry.title, issue, span }),
  };
}

export function toTimelineTwinRow(entry: TimelineEntry, t: Translate): TwinRow {
  return {
    trackId: entry.id,
    head: entry.title,
    href: entry.href,
    cells: { issued: describeIssue(entry, t), span: describeSpan(entry, t) },
  };
}

/** How many documents stand on it, from which year to which. */
export function summariseTimeline(title: string, entries: readonly TimelineEntry[], t: Translate): string {
  const dated = entries.filter((entry) => datingOf(entry) !== null);
  const years = dated.flatMap(({ issued, start, end }) =>
    [issued, start, end].flatMap((text) => (text === null ? [] : parsePeriod(text).end.slice(0, 4))),
  );
  const [first] = years.toSorted();
  const last = years.toSorted().at(-1);
  if (first === undefined || last === undefined) return title;
  return t('forms.timeline.summary', { title, count: dated.length, first, last });
}

/** How to read it, and which documents have no date to stand at. */
export function describeTimelineNotes(entries: readonly TimelineEntry[], day: string, t: Translate): readonly string[] {
  const undated = entries.filter((entry) => datingOf(entry) === null);
  return [
    t('forms.timeline.note', { date: formatDate(day, t.language) }),
    ...(undated.length === 0 ? [] : [t('forms.timeline.undated', { count: undated.length })]),
  ];
}
