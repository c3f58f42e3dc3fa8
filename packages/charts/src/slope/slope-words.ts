import { describeFlags, formatList, formatPeriod, type ReadingStyle, type Translate } from '@dinh/i18n';
import type { Direction } from '@dinh/kpi';
import { describeMarks } from '../figure/figure-notes.ts';
import type { FigureStop } from '../figure/figure-track.ts';
import { describeStop, type StopWords } from '../figure/stop-words.ts';
import type { TwinRow } from '../figure/twin-row.ts';
import { chooseValueAxis } from '../line/value-axis.ts';
import { listSlopeValues } from './layout-slope.ts';
import {
  findChange,
  isKnown,
  type SlopeEntry,
  type SlopePeriods,
  slopeSides,
  writeChange,
  writeEnd,
} from './slope-entry.ts';

/** What a slope chart is of. */
export interface SlopeSubject {
  readonly entries: readonly SlopeEntry[];
  readonly periods: SlopePeriods;
  readonly style: ReadingStyle;
}

/** A place in the twin: both values, the change, the flags of either. */
export function toSlopeTwinRow(
  entry: SlopeEntry,
  { periods, style }: Omit<SlopeSubject, 'entries'>,
  t: Translate,
): TwinRow {
  const flags = slopeSides.flatMap((side) => {
    const point = entry[side];
    const words = point === null ? '' : describeFlags(point, t);
    return words === ''
      ? []
      : [t('forms.valueOf', { name: formatPeriod(periods[side], t.language, 'short'), reading: words })];
  });
  return {
    trackId: entry.id,
    head: entry.name,
    href: entry.to?.href ?? entry.from?.href ?? null,
    cells: {
      from: writeEnd(entry.from, periods.from, style, t),
      to: writeEnd(entry.to, periods.to, style, t),
      change: writeChange(entry, style, t),
      flags: flags.join('. '),
    },
  };
}

/** What is said of one end; of the later one the change with it. */
export function describeSlopeStop(stop: FigureStop, entry: SlopeEntry, style: ReadingStyle, t: Translate): StopWords {
  const words = describeStop(stop, style, t);
  const change = stop.id === 'to' ? writeChange(entry, style, t) : '';
  if (change === '') return words;
  const changed = t('forms.slope.changed', { change });
  return { ...words, lines: [...words.lines, changed], announced: `${words.announced}; ${changed}` };
}

function summarise(entry: SlopeEntry, { periods, style }: Omit<SlopeSubject, 'entries'>, t: Translate): string {
  const { name, from, to } = entry;
  const write = (side: 'from' | 'to'): string => writeEnd(entry[side], periods[side], style, t);
  if (isKnown(from) && isKnown(to)) {
    const ends = { name, from: write('from'), to: write('to') };
    return findChange(entry) === null
      ? t('forms.slope.unjoined', ends)
      : t('forms.slope.both', { ...ends, change: writeChange(entry, style, t) });
  }
  const side = isKnown(from) ? 'from' : 'to';
  if (!isKnown(entry[side])) return t('forms.slope.neither', { name });
  return t('forms.slope.only', { name, period: formatPeriod(periods[side], t.language), value: write(side) });
}

/** The picture in words: how many rose and fell, and the chosen places one by one. */
export function summariseSlope(title: string, subject: SlopeSubject, t: Translate): string {
  const { entries, periods } = subject;
  const changes = entries.filter(({ role }) => role !== 'nation').flatMap((entry) => findChange(entry) ?? []);
  const chosen = entries.filter(({ role }) => role !== 'context');
  return [
    `${title}.`,
    t('forms.slope.counts', {
      from: formatPeriod(periods.from, t.language),
      to: formatPeriod(periods.to, t.language),
      rose: changes.filter((change) => change > 0).length,
      fell: changes.filter((change) => change < 0).length,
      same: changes.filter((change) => change === 0).length,
    }),
    ...chosen.map((entry) => summarise(entry, subject, t)),
  ].join(' ');
}

/** The notes under the figure: its coverage, its axis, its lone marks, its flags. */
export function describeSlopeNotes(
  { entries, style }: Omit<SlopeSubject, 'periods'>,
  direction: Direction,
  t: Translate,
): readonly string[] {
  const values = listSlopeValues(entries);
  if (values.length === 0) return [t('figure.note.empty')];
  const axis = chooseValueAxis(values, style);
  const places = entries.filter(({ role }) => role !== 'nation');
  const both = places.filter(({ from, to }) => isKnown(from) && isKnown(to)).length;
  const hasLone = entries.some(
    (entry) => findChange(entry) === null && slopeSides.some((side) => isKnown(entry[side])),
  );
  const series = entries.map((entry) => ({ ...entry, points: slopeSides.flatMap((side) => entry[side] ?? []) }));
  const neither = entries.filter(({ role, from, to }) => role !== 'context' && !isKnown(from) && !isKnown(to));
  return [
    t('forms.slope.note.both', { both, all: places.length }),
    ...(hasLone ? [t('forms.slope.note.lone')] : []),
    ...(neither.length === 0
      ? []
      : [
          t('forms.slope.neither', {
            name: formatList(
              neither.map(({ name }) => name),
              t.language,
            ),
          }),
        ]),
    ...(axis.startsAtZero ? [] : [t('figure.note.freeAxis')]),
    ...(axis.passesHundred ? [t('figure.note.overHundred')] : []),
    ...(direction === 'up' ? [] : [t(`forms.slope.note.${direction}`)]),
    ...describeMarks(series, style, t),
  ];
}
