import { describeFlags, describeValue, formatList, formatPeriod, formatValue, type Translate } from '@dinh/i18n';
import { describeDisagreements, describeSigns, type NotedPoint } from '../figure/figure-notes.ts';
import type { FigurePoint } from '../figure/figure-series.ts';
import type { FigureStop, FigureTrack } from '../figure/figure-track.ts';
import type { StopWords } from '../figure/stop-words.ts';
import type { TwinRow } from '../figure/twin-row.ts';
import { findOutliers, listNamed } from './find-outliers.ts';
import type { ScatterLayout } from './layout-scatter.ts';
import { listPairs, type ScatterAxes, type ScatterAxis, type ScatterEntry } from './scatter-entry.ts';

const sides = ['x', 'y'] as const;
const roleOrder = { focus: 0, peer: 1, nation: 2, context: 3 } as const;

function writeValue(point: FigurePoint | null, { style }: ScatterAxis, t: Translate): string {
  const value = describeValue(point ?? { value: null, absence: 'not-found' }, style, t);
  if (!point || point.period === '') return value;
  return t('forms.valueWhen', { value, period: formatPeriod(point.period, t.language, 'short') });
}

/** The places in the order of the walk and the table: the chosen ones, then the others from left to right. */
export function orderEntries(entries: readonly ScatterEntry[]): readonly ScatterEntry[] {
  const placeOf = ({ role, x }: ScatterEntry): number =>
    role === 'context' ? (x?.value ?? Number.POSITIVE_INFINITY) : 0;
  return entries.toSorted((a, b) => {
    const [left, right] = [placeOf(a), placeOf(b)];
    return roleOrder[a.role] - roleOrder[b.role] || (left === right ? 0 : left < right ? -1 : 1);
  });
}

/** A track of one stop for each place with both figures, and for each chosen one. */
export function listScatterTracks(entries: readonly ScatterEntry[]): readonly FigureTrack[] {
  return orderEntries(entries).flatMap((entry) => {
    const isDrawn = listPairs([entry]).length > 0;
    if (!isDrawn && entry.role === 'context') return [];
    // The card leads to what the vertical axis shows, the one that is explained.
    const cell = isDrawn && entry.y ? entry.y : ({ value: null, absence: 'not-found', href: null } as const);
    const stop: FigureStop = { trackId: entry.id, trackName: entry.name, id: 'place', period: '', cell };
    return [{ id: entry.id, name: entry.name, role: entry.role, stops: [stop] }];
  });
}

/** A place in the twin: both values, each with its period, and what is to be said of them. */
export function toScatterTwinRow(
  entry: ScatterEntry,
  axes: ScatterAxes,
  outliers: readonly string[],
  t: Translate,
): TwinRow {
  const flags = sides.flatMap((side) => {
    const point = entry[side];
    const words = point === null ? '' : describeFlags(point, t);
    return words === '' ? [] : [t('forms.valueOf', { name: axes[side].name, reading: words })];
  });
  return {
    trackId: entry.id,
    head: entry.name,
    href: entry.y?.href ?? entry.x?.href ?? null,
    cells: {
      x: writeValue(entry.x, axes.x, t),
      y: writeValue(entry.y, axes.y, t),
      note: [...(outliers.includes(entry.id) ? [t('forms.scatter.outlier')] : []), ...flags].join('; '),
    },
  };
}

/** What card and live region say of a place: the words of its row in the twin. */
export function describeScatterStop(
  entry: ScatterEntry,
  axes: ScatterAxes,
  outliers: readonly string[],
  t: Translate,
): StopWords {
  const { cells } = toScatterTwinRow(entry, axes, outliers, t);
  const { x = '', y = '', note = '' } = cells;
  const named = {
    x: t('forms.valueOf', { name: axes.x.name, reading: x }),
    y: t('forms.valueOf', { name: axes.y.name, reading: y }),
  };
  return {
    head: entry.name,
    value: named.y,
    isAbsent: entry.y?.value == null,
    lines: [named.x, note].filter((line) => line !== ''),
    announced: `${entry.name}. ${[named.x, named.y, note].filter((text) => text !== '').join('; ')}`,
  };
}

/** The picture in words: how many places, the ends of either axis, the chosen places. */
export function summariseScatter(
  title: string,
  entries: readonly ScatterEntry[],
  axes: ScatterAxes,
  t: Translate,
): string {
  const pairs = listPairs(entries).filter(({ entry }) => entry.role !== 'nation');
  if (pairs.length === 0) return t('forms.scatter.empty', { title });
  const end = (side: 'x' | 'y', pick: (...values: number[]) => number): string =>
    formatValue(pick(...pairs.map((pair) => pair[side])), axes[side].style, t.language);
  return [
    t('forms.scatter.summary', {
      title,
      count: pairs.length,
      x: axes.x.name,
      y: axes.y.name,
      xLow: end('x', Math.min),
      xHigh: end('x', Math.max),
      yLow: end('y', Math.min),
      yHigh: end('y', Math.max),
    }),
    ...orderEntries(entries)
      .filter(({ role }) => role !== 'context')
      .map((entry) => `${describeScatterStop(entry, axes, [], t).announced}.`),
  ].join(' ');
}

/** The notes under the figure: its coverage of the places due, its line, whom it names, its axes and flags. */
export function describeScatterNotes(
  entries: readonly ScatterEntry[],
  axes: ScatterAxes,
  {
    line,
    isFree,
    passesHundred,
    due,
  }: Pick<ScatterLayout, 'line' | 'isFree' | 'passesHundred'> & { readonly due?: number | undefined },
  t: Translate,
): readonly string[] {
  const places = entries.filter(({ role }) => role !== 'nation');
  const pairs = listPairs(entries);
  const have = pairs.filter(({ entry }) => entry.role !== 'nation').length;
  const { outliers } = findOutliers(pairs);
  const named = listNamed(outliers, entries);
  const chosen = entries.filter(({ role }) => role !== 'context');
  const noted = chosen.flatMap((entry) =>
    sides.flatMap((side): readonly NotedPoint[] => {
      const point = entry[side];
      return point ? [{ area: `${axes[side].name}, ${entry.name}`, point, style: axes[side].style }] : [];
    }),
  );
  const drawn = pairs.flatMap(({ entry }) => sides.flatMap((side) => entry[side] ?? []));
  return [
    ...(have === 0 ? [t('figure.note.empty')] : []),
    t('forms.scatter.note.both', { have, all: due ?? places.length }),
    ...(line ? [t('forms.scatter.note.line')] : []),
    ...(named.length === 0
      ? []
      : [
          t('forms.scatter.note.outliers', {
            names: formatList(
              named.map(({ name }) => name),
              t.language,
            ),
          }),
        ]),
    ...(isFree ? [t('figure.note.freeAxis')] : []),
    ...(passesHundred ? [t('figure.note.overHundred')] : []),
    ...describeSigns(drawn, t),
    ...describeDisagreements(noted, t),
  ];
}
