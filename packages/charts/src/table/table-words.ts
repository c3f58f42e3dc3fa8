import { describeDisagreements, describeSigns, type NotedPoint } from '../figure/figure-notes.ts';
import { isPoint } from '../figure/figure-series.ts';
import { markOf } from '../figure/point-mark.ts';
import { partRows } from './part-rows.ts';
import type { TableFigureInput } from './table-figure-input.ts';
import { styleOf, writeCell } from './write-cell.ts';

export interface TableWords {
  readonly notes: readonly string[];
  /** What the table is, for who can't see its picture. */
  readonly summary: string;
}

/** What is said under a table, and in place of its picture. */
export function writeTableWords(
  input: Pick<TableFigureInput, 'title' | 'columns' | 'rows' | 'style' | 'notes' | 't'>,
): TableWords {
  const { title, columns, notes = [], t } = input;
  const rows = partRows(input.rows).flatMap((part) => part.rows);
  const cells = rows.flatMap((row) =>
    columns.map((column, index) => {
      const style = styleOf(column, row, input);
      const cell = row.cells[index] ?? null;
      return { row, style, cell, period: column.period, written: writeCell(cell, column.period, { style, t }) };
    }),
  );
  const noted = cells.flatMap(({ row: { name }, cell, style }): NotedPoint[] =>
    cell !== null && isPoint(cell) ? [{ area: name, point: cell, style }] : [],
  );
  const flagged = noted.flatMap(({ point }) => (markOf(point) === 'reported' ? [] : point));
  const isSaid = (sign: string): boolean => cells.some(({ written }) => written.text === sign);
  return {
    notes: [
      ...notes,
      ...(isSaid(t('forms.short.not-found')) ? [t('forms.table.note.absent')] : []),
      ...(isSaid(t('forms.short.no-unit')) ? [t('forms.table.note.noUnit')] : []),
      ...(cells.some(({ written, period }) => written.when !== null && period !== null)
        ? [t('forms.table.note.own')]
        : []),
      ...describeSigns(flagged, t),
      ...describeDisagreements(noted, t),
    ],
    summary: t('forms.table.summary', {
      ...{ title, rows: rows.length, columns: columns.length },
      known: cells.filter(({ written }) => written.kind === 'value').length,
      due: cells.filter(({ written }) => written.kind !== 'no-unit').length,
    }),
  };
}
