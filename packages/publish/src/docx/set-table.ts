import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportBlock, ReportCell, ReportColumn, ReportRow } from '../report/report.ts';
import { ink, size, textWidth } from './page.ts';
import { setLine, setText } from './set-text.ts';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const edge = { style: BorderStyle.SINGLE, size: 4, color: ink.rule };
const borders = { top: edge, bottom: edge, left: edge, right: edge };
const margins = { top: 40, bottom: 40, left: 70, right: 70 };
const spacing = { before: 0, after: 0, line: 240, lineRule: 'auto' as const };

function widthOf({ width }: ReportColumn): number {
  return Math.round((textWidth * width) / 100);
}

function setHead(column: ReportColumn): TableCell {
  return new TableCell({
    width: { size: widthOf(column), type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: ink.head, color: 'auto' },
    verticalAlign: VerticalAlignTable.CENTER,
    borders,
    margins,
    children: [setLine(column.head, { alignment: AlignmentType.CENTER, spacing }, { size: size.table, bold: true })],
  });
}

function setCell(cell: ReportCell, column: ReportColumn, anchor: string | undefined): TableCell {
  const options = { alignment: alignments[column.align ?? 'left'], spacing, indent: { firstLine: 0 } };
  const lines = cell.length === 0 ? [[{ text: '' }]] : cell;
  const paragraphs = lines.map((line) => setText(line, options, { size: size.table }));
  const marked =
    anchor === undefined
      ? paragraphs
      : [
          new Paragraph({
            ...options,
            children: [
              new Bookmark({
                id: anchor,
                children: [new TextRun({ text: lines[0]?.map(({ text }) => text).join('') ?? '', size: size.table })],
              }),
            ],
          }),
        ];
  return new TableCell({ width: { size: widthOf(column), type: WidthType.DXA }, borders, margins, children: marked });
}

function setRow({ anchor, cells }: ReportRow, columns: readonly ReportColumn[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) => setCell(cells[index] ?? [], column, index === 0 ? anchor : undefined)),
  });
}

/** A table with its caption above; its head comes again on every page, and no row is torn. */
export function setTable({ caption, columns, rows }: Extract<ReportBlock, { kind: 'table' }>): (Paragraph | Table)[] {
  return [
    setLine(
      caption,
      {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 120, after: 60 },
        indent: { firstLine: 0 },
      },
      { italics: true, size: size.motto },
    ),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: columns.map(widthOf),
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(setHead) }),
        ...rows.map((row) => setRow(row, columns)),
      ],
    }),
    new Paragraph({ spacing: { before: 0, after: 60 }, children: [] }),
  ];
}
