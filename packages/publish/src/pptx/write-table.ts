import type { Language } from '@dinh/i18n';
import { escapeXml } from '@dinh/kpi';
import { countLines, cutToLines } from './fit-text.ts';
import type { SlideTable, SlideTableCell } from './slide-deck.ts';
import { type Box, letters, slideInk, toEmu } from './slide-look.ts';
import { cleanText, type Paragraph, writeFill, writeFrame, writeParagraph } from './write-text.ts';

type Column = SlideTable['columns'][number];

/** In points, the largest first: a table takes the largest with which it has no more slides than with the least. */
const sizes = [16, 15, letters.text, 13] as const;
const leading = 1.22;
/** Beside a text, in points; above and below it, of its letters. */
const padding = { side: 7, above: 0.3 } as const;
/** Of a page, so that a row never fills it. */
const mostLines = 12;

/** A row as it is set: its texts as long as a slide holds them, and how high that makes it, in points. */
export interface SetRow {
  readonly cells: readonly SlideTableCell[];
  readonly height: number;
}

/** A stretch of a table that a slide holds. */
export interface TablePage {
  readonly columns: readonly Column[];
  /** Of its letters, in points. */
  readonly size: number;
  readonly head: SetRow;
  readonly rows: readonly SetRow[];
  /** Texts that were cut, in full. */
  readonly cut: readonly string[];
}

function shareOut(columns: readonly Column[], width: number): readonly number[] {
  const sum = columns.reduce((total, { share }) => total + Math.max(0, share), 0);
  return columns.map(({ share }) => (sum > 0 ? (width * Math.max(0, share)) / sum : width / columns.length));
}

function setRow(
  cells: readonly SlideTableCell[],
  widths: readonly number[],
  { size, isHead }: { readonly size: number; readonly isHead: boolean },
): SetRow {
  const set = widths.map((width, index): SlideTableCell & { readonly lines: number } => {
    const cell = cells[index] ?? { text: '', href: null, isStrong: false };
    const look = { size, isBold: isHead || cell.isStrong };
    const text = cutToLines(cleanText(cell.text), mostLines, width - 2 * padding.side, look);
    return { ...cell, text, isStrong: look.isBold, lines: countLines(text, width - 2 * padding.side, look) };
  });
  const lines = Math.max(1, ...set.map((cell) => cell.lines));
  return { cells: set, height: size * (lines * leading + 2 * padding.above) };
}

/** A table in stretches that each fit into a height, in points, of about as many rows; each with the head. */
export function splitTable(table: SlideTable, box: Box): readonly TablePage[] {
  const least = splitAt(table, box, letters.label);
  const listCut = (pages: readonly TablePage[]): number => pages.reduce((sum, { cut }) => sum + cut.length, 0);
  for (const size of sizes) {
    const pages = splitAt(table, box, size);
    const isHeld = pages.every(
      ({ head, rows }) => rows.reduce((sum, { height }) => sum + height, head.height) <= box.height,
    );
    if (isHeld && pages.length <= least.length && listCut(pages) <= listCut(least)) return pages;
  }
  return least;
}

function splitAt({ columns, rows }: SlideTable, { width, height }: Box, size: number): readonly TablePage[] {
  const widths = shareOut(columns, width);
  const head = setRow(
    columns.map(({ title }) => ({ text: title, href: null, isStrong: true })),
    widths,
    { size, isHead: true },
  );
  const set = rows.map((cells) => setRow(cells, widths, { size, isHead: false }));
  const fill = (room: number): readonly (readonly number[])[] => {
    const pages: number[][] = [[]];
    let left = room;
    set.forEach((row, index) => {
      const page = pages.at(-1) ?? [];
      if (page.length > 0 && row.height > left) {
        pages.push([index]);
        left = room - row.height;
        return;
      }
      page.push(index);
      left -= row.height;
    });
    return pages;
  };
  const room = Math.max(size * leading, height - head.height);
  const { length } = fill(room);
  // As few pages as hold it, none of them nearly empty.
  const whole = set.reduce((sum, row) => sum + row.height, 0);
  const even = Array.from({ length: 8 }, (_, step) => whole / length + (step * (room - whole / length)) / 8);
  const pages = even.map(fill).find((own) => own.length === length) ?? fill(room);
  return pages.map((page) => ({
    columns,
    size,
    head,
    rows: page.flatMap((index) => set[index] ?? []),
    cut: page.flatMap((index) =>
      (rows[index] ?? []).flatMap(({ text }, column) => {
        const own = cleanText(text);
        return column < columns.length && set[index]?.cells[column]?.text !== own ? [own] : [];
      }),
    ),
  }));
}

interface CellLook {
  readonly column: Column | undefined;
  readonly size: number;
  readonly isHead: boolean;
}

const noLine = (edge: string): string => `<a:${edge} w="0"><a:noFill/></a:${edge}>`;

function writeCell(
  cell: SlideTableCell,
  { column, size, isHead }: CellLook,
  linkOf: LinkOf,
  language: Language,
): string {
  const linkId = cell.href === null ? undefined : linkOf(cell.href);
  const paragraphs = cell.text.split('\n').map(
    (text): Paragraph => ({
      align: column?.align === 'end' ? 'r' : 'l',
      runs:
        text === ''
          ? []
          : [
              {
                text,
                size,
                isBold: isHead || cell.isStrong,
                linkId,
                ...(linkId === undefined ? { color: slideInk.ink } : {}),
              },
            ],
    }),
  );
  const color = isHead ? slideInk.nation : slideInk.rule;
  const rule = `<a:lnB w="${isHead ? 12_700 : 9525}">${writeFill(color)}</a:lnB>`;
  const fill = isHead ? writeFill(slideInk.raised) : '<a:noFill/>';
  const [side, above] = [toEmu(padding.side), toEmu(padding.above * size)];
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.map((one) => writeParagraph(one, language)).join('')}</a:txBody><a:tcPr marL="${side}" marR="${side}" marT="${above}" marB="${above}" anchor="ctr">${noLine('lnL')}${noLine('lnR')}${noLine('lnT')}${rule}${fill}</a:tcPr></a:tc>`;
}

/** The relation that leads to an address; undefined where it can't be followed. */
export type LinkOf = (href: string) => string | undefined;

/**
 * A table that its reader can edit, its first row marked as the head.
 *
 * @see ECMA-376, part 1, 21.1.3
 */
export function writeTable(
  { columns, size, head, rows }: TablePage,
  {
    id,
    name,
    description,
    box,
    linkOf,
    language,
  }: {
    readonly id: number;
    readonly name: string;
    readonly description: string;
    readonly box: Box;
    readonly linkOf: LinkOf;
    readonly language: Language;
  },
): string {
  const grid = shareOut(columns, box.width).map((width) => `<a:gridCol w="${toEmu(width)}"/>`);
  const all = [head, ...rows].map(({ cells, height }, index) => {
    const own = cells.map((cell, at) =>
      writeCell(cell, { column: columns[at], size, isHead: index === 0 }, linkOf, language),
    );
    return `<a:tr h="${toEmu(height)}">${own.join('')}</a:tr>`;
  });
  const height = [head, ...rows].reduce((sum, row) => sum + row.height, 0);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${writeFrame({ ...box, height }, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid.join('')}</a:tblGrid>${all.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
