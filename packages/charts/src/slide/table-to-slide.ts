import type { SlideBody, SlideTableCell } from '@dinh/publish/pptx';
import { isPoint } from '../figure/figure-series.ts';
import { partRows } from '../table/part-rows.ts';
import type { TableColumn, TableFigureInput, TableRow } from '../table/table-figure-input.ts';
import { nameWithUnit, styleOf, writeCell } from '../table/write-cell.ts';
import type { FigureSlide } from './figure-slide.ts';
import { listRemarks, noteRemarks, type RemarkedPoint } from './list-remarks.ts';

/** Of numbers, that a slide holds side by side. */
const mostColumns = 12;
const nameShare = { few: 2, many: 3 } as const;
/** Longer heads than a year need wider columns. */
const longHead = 8;

type TableOfFigure = Pick<TableFigureInput, 'rowHead' | 'columns' | 'rows' | 'style' | 't'>;

const plain = (text: string, isStrong = false): SlideTableCell => ({ text, href: null, isStrong });

function cutColumns(columns: readonly TableColumn[]): readonly (readonly number[])[] {
  const most = columns.some(({ name }) => name.length > longHead) ? mostColumns / 2 : mostColumns;
  const count = Math.max(1, Math.ceil(columns.length / most));
  const each = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, index) => [...columns.keys()].slice(index * each, (index + 1) * each));
}

function toRow(row: TableRow, indexes: readonly number[], table: TableOfFigure): readonly SlideTableCell[] {
  const isStrong = row.role === 'focus' || row.role === 'nation' || row.isTotal === true;
  const { columns, t } = table;
  return [
    plain(nameWithUnit(row, t), isStrong),
    ...indexes.map((index) => {
      const column = columns[index];
      if (column === undefined) return plain('');
      const { text, when } = writeCell(row.cells[index] ?? null, column.period, {
        style: styleOf(column, row, table),
        t,
      });
      return plain(
        when === null || column.period === null ? text : t('forms.valueWhen', { value: text, period: when }),
        isStrong,
      );
    }),
  ];
}

function toBody(indexes: readonly number[], table: TableOfFigure): SlideBody {
  const { rowHead, columns, rows, t } = table;
  const heads = indexes.flatMap((index) => columns[index] ?? []);
  const share = indexes.length > 6 ? nameShare.many : nameShare.few;
  return {
    kind: 'table',
    table: {
      columns: [
        { title: rowHead, align: 'start', share },
        ...heads.map((column) => ({ title: nameWithUnit(column, t), align: 'end' as const, share: 1 })),
      ],
      rows: partRows(rows).flatMap((part) => [
        ...(part.group === null ? [] : [[plain(part.group, true), ...heads.map(() => plain(''))]]),
        ...part.rows.map((row) => toRow(row, indexes, table)),
      ]),
    },
  };
}

/** A table that can be edited; columns that one slide doesn't hold go on in further ones, the names repeated. */
export function tableToSlide(table: TableOfFigure): FigureSlide {
  const { columns, rows, t } = table;
  const stretches = cutColumns(columns);
  const points = rows.flatMap((row): readonly RemarkedPoint[] =>
    row.cells.flatMap((cell, index) => {
      const column = columns[index];
      return column && cell !== null && isPoint(cell) && cell.value !== null
        ? [{ name: row.name, point: cell, style: styleOf(column, row, table) }]
        : [];
    }),
  );
  const texts = rows.flatMap((row) =>
    columns.map(
      (column, index) =>
        writeCell(row.cells[index] ?? null, column.period, { style: styleOf(column, row, table), t }).text,
    ),
  );
  const nameOf = (index: number | undefined): string => (index === undefined ? '' : (columns[index]?.name ?? ''));
  return {
    bodies: stretches.map((own) => ({
      of: stretches.length < 2 ? null : [...new Set([nameOf(own[0]), nameOf(own.at(-1))])].join('–'),
      body: toBody(own, table),
    })),
    notes: [
      ...(texts.includes(t('forms.short.not-found')) ? [t('forms.table.note.absent')] : []),
      ...(texts.includes(t('forms.short.no-unit')) ? [t('forms.table.note.noUnit')] : []),
      ...noteRemarks(points, t),
    ],
    remarks: listRemarks(points, t),
  };
}
