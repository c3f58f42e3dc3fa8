import { describeFunnelRow, describeParts, formatValue, type ReadingStyle, type Translate } from '@dinh/i18n';
import { type FigureTrack, type StopWords, type TwinRow, toCountPoint } from '../figure/index.ts';
import { type FunnelPlace, listOutside } from './funnel-row.ts';
import type { FunnelLayout } from './layout-funnel.ts';

const whole = 100;
const roleOrder = { focus: 0, peer: 1, nation: 2, context: 3 } as const;

function writeShare(share: number, style: ReadingStyle, t: Translate): string {
  return formatValue(share * whole, style, t.language);
}

/** The places in the order of the walk and the table: the chosen ones, then the others by size. */
export function orderRows(rows: readonly FunnelPlace[]): readonly FunnelPlace[] {
  return rows.toSorted(
    (a, b) => roleOrder[a.role] - roleOrder[b.role] || (a.role === 'context' ? a.n - b.n || (a.id < b.id ? -1 : 1) : 0),
  );
}

/** A track of one stop a place. */
export function listFunnelTracks(rows: readonly FunnelPlace[]): readonly FigureTrack[] {
  return orderRows(rows).map(({ id, name, role, value, href = null }) => {
    const cell = { ...toCountPoint({ period: '', value: value * whole, complete: null }), href };
    return { id, name, role, stops: [{ trackId: id, trackName: name, id: 'place', period: '', cell }] };
  });
}

/** A place in the twin: its parts, its share, what is expected at its size, and on which side it lies. */
export function toFunnelTwinRow(row: FunnelPlace, style: ReadingStyle, t: Translate): TwinRow {
  const { id, name, x, n, value, low, high, outside, href = null } = row;
  return {
    trackId: id,
    head: name,
    href,
    cells: {
      parts: describeParts({ numerator: x, denominator: n }, null, t) ?? '',
      value: writeShare(value, style, t),
      range: t('forms.funnel.range', { low: writeShare(low, style, t), high: writeShare(high, style, t) }),
      side: t(`forms.funnel.${outside ?? 'within'}`),
    },
  };
}

/** What card and live region say of a place: its row of the twin, in the sentence of every funnel. */
export function describeFunnelStop(row: FunnelPlace, baseline: number, style: ReadingStyle, t: Translate): StopWords {
  const { cells, head } = toFunnelTwinRow(row, style, t);
  const sentence = describeFunnelRow({ ...row, baseline }, style.decimals, t);
  return {
    head,
    value: cells.value ?? '',
    isAbsent: false,
    lines: [cells.parts ?? '', sentence],
    announced: sentence,
  };
}

/** The picture in words: how many lie on which side, and the chosen places. */
export function summariseFunnel(
  title: string,
  { rows, baseline, style }: { rows: readonly FunnelPlace[]; baseline: number | null; style: ReadingStyle },
  t: Translate,
): string {
  if (baseline === null) return `${title}. ${t('figure.note.empty')}`;
  const countOf = (side: 'low' | 'high'): number => rows.filter(({ outside }) => outside === side).length;
  return [
    t('forms.funnel.summary', {
      title,
      count: rows.length,
      baseline: writeShare(baseline, style, t),
      low: countOf('low'),
      high: countOf('high'),
    }),
    ...orderRows(rows)
      .filter(({ role }) => role !== 'context')
      .map((row) => describeFunnelRow({ ...row, baseline }, style.decimals, t)),
  ].join(' ');
}

/** The notes under the figure: what the band means, its formula and axes, whom it names. */
export function describeFunnelNotes(
  rows: readonly FunnelPlace[],
  baseline: number | null,
  { isLog, isFree, curve, labels }: Pick<FunnelLayout, 'isLog' | 'isFree' | 'curve' | 'labels'>,
  t: Translate,
): readonly string[] {
  if (baseline === null) return [t('figure.note.empty')];
  const outside = listOutside(rows, baseline);
  const named = labels.filter(({ id }) => outside.some((row) => row.id === id));
  const hasWilson = rows.some(({ limits }) => limits === 'wilson');
  return [
    t('forms.funnel.note.meaning'),
    ...(outside.length > named.length
      ? [t('forms.funnel.note.labelled', { shown: named.length, all: outside.length })]
      : []),
    ...(hasWilson ? [t('forms.funnel.note.wilson')] : []),
    ...(curve?.hasStep === true ? [t('forms.funnel.note.step')] : []),
    ...(isLog ? [t('forms.funnel.note.log')] : []),
    ...(isFree ? [t('figure.note.freeAxis')] : []),
  ];
}
