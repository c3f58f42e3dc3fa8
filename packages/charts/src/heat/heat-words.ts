import { describeCompleteness, summariseRanking } from '@dinh/i18n';
import { describeDisagreements, describeSigns, type NotedPoint } from '../figure/figure-notes.ts';
import { isPoint } from '../figure/figure-series.ts';
import { markOf } from '../figure/point-mark.ts';
import type { HeatFigureInput } from './heat-figure-input.ts';
import type { HeatLayout } from './heat-layout.ts';

export interface HeatWords {
  readonly notes: readonly string[];
  /** The picture in words. */
  readonly summary: string;
}

type Subject = Pick<HeatFigureInput, 'title' | 'level' | 'style' | 'notes' | 't'>;

/** The latest period with a figure in words, and how many cells have one. */
function summarise({ rows }: HeatLayout, { title, level, style, t }: Subject): string {
  const places = rows.filter(({ role }) => role !== 'nation');
  const due = places.flatMap(({ cells }) => cells).filter((cell) => cell !== null);
  const last = due.filter(({ cell }) => cell.value !== null).map(({ period }) => period);
  const all = t('forms.heat.cells', { known: last.length, due: due.length });
  const columns = places[0]?.cells.length ?? 0;
  const column = Array.from({ length: columns }, (_, index) => index).findLast((index) =>
    places.some(({ cells }) => (cells[index]?.cell.value ?? null) !== null),
  );
  if (column === undefined) return `${title}. ${all}`;
  const ofColumn = places.flatMap(({ name, role, cells }) => {
    const own = cells[column];
    return own ? [{ name, isFocus: role === 'focus', value: own.cell.value, period: own.period }] : [];
  });
  const ranked = ofColumn
    .flatMap(({ value, ...row }) => (value === null ? [] : { ...row, value }))
    .toSorted((a, b) => b.value - a.value);
  const completeness = describeCompleteness({ have: ranked.length, due: ofColumn.length, level }, t);
  const period = ranked[0]?.period ?? '';
  return `${summariseRanking({ title, period, style, rows: ranked, completeness }, t)} ${all}`;
}

/** What is said of a heat matrix, under and instead of the picture. */
export function writeHeatWords(subject: Subject, layout: HeatLayout): HeatWords {
  const { style, notes = [], t } = subject;
  const noted = layout.rows.flatMap(({ name, cells }) =>
    cells.flatMap((own): NotedPoint[] =>
      own !== null && isPoint(own.cell) ? [{ area: name, point: own.cell, style }] : [],
    ),
  );
  const flagged = noted.flatMap(({ point }) => (markOf(point) === 'reported' ? [] : point));
  return {
    summary: summarise(layout, subject),
    notes: [
      ...notes,
      ...(layout.isNarrow ? [t('forms.heat.note.narrow')] : []),
      ...(layout.isNationPlain ? [t('forms.heat.note.nation')] : []),
      ...describeSigns(flagged, t),
      ...describeDisagreements(noted, t),
    ],
  };
}
