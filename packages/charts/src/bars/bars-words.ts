import { describeWithout, summariseRanking } from '@dinh/i18n';
import { describeMarks } from '../figure/figure-notes.ts';
import type { BarsFigureInput } from './bars-figure-input.ts';
import type { BarsLayout } from './layout-bars.ts';

export interface BarsWords {
  /** How many places have no figure; empty where all have one. */
  readonly without: string;
  readonly notes: readonly string[];
  /** The picture in words. */
  readonly summary: string;
}

/** What is said of ranked bars, under and instead of the picture. */
export function writeBarsWords(
  { title, period, level, style, t, levels = [], notes = [] }: Omit<BarsFigureInput, 'entries' | 'imprint'>,
  layout: BarsLayout,
): BarsWords {
  const count = layout.without.length;
  const without = count === 0 ? '' : describeWithout({ count, level }, t);
  const rows = layout.rows
    .map(({ name, value, role }) => ({ name, value, isFocus: role === 'focus' }))
    .toSorted((a, b) => b.value - a.value);
  const shown = layout.nation ? [layout.nation, ...layout.rows] : layout.rows;
  const marked = shown.map(({ id, name, point }) => ({ id, name, role: 'peer' as const, points: [point] }));
  const held = levels.map(({ labels: [label] }) => t('figure.note.level', { label }));
  return {
    without,
    notes: [...notes, ...held, ...(without === '' ? [] : [`${without}.`]), ...describeMarks(marked, style, t)],
    summary: [summariseRanking({ title, period, style, rows, completeness: without }, t), ...held].join(' '),
  };
}
