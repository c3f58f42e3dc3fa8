import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ReportClosing, ReportHead } from '../report/report.ts';
import { size, textWidth, toTwips } from './page.ts';
import { setLine } from './set-text.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const tight = { before: 0, after: 0, line: 250, lineRule: 'auto' as const };
const centred: IParagraphOptions = { alignment: AlignmentType.CENTER, spacing: tight, indent: { firstLine: 0 } };

/** A line under what stands above, shorter than its column by what is left free on each side. */
function setRule(width: number, rule: number, after: number): Paragraph {
  const free = Math.max(0, Math.round((width - rule) / 2));
  return new Paragraph({
    spacing: { before: 20, after, line: 60, lineRule: 'exact' },
    indent: { left: free, right: free, firstLine: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [],
  });
}

function setColumns(columns: readonly (readonly [number, readonly Paragraph[]])[]): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(([width]) => width),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ([width, children]) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              borders: { top: none, bottom: none, left: none, right: none },
              children,
            }),
        ),
      }),
    ],
  });
}

const issuerWidth = toTwips(67);
const nationWidth = textWidth - issuerWidth;

/**
 * Issuer and number on the left, the national title and motto, place and date on the right, then what the paper is: in
 * the body of the first page, where the decree puts them.
 *
 * @see Decree 30/2020/NĐ-CP, annex I, part II
 */
export function setReportHead(head: ReportHead): (Paragraph | Table)[] {
  const issuer = [
    setLine(head.parentIssuer, centred, { size: size.nation }),
    setLine(head.issuer, centred, { size: size.nation, bold: true }),
    setRule(issuerWidth, toTwips(28), 60),
    setLine(head.number, centred, { size: size.number }),
  ];
  const nation = [
    setLine(head.nation, centred, { size: size.nation, bold: true }),
    setLine(head.motto, centred, { size: size.motto, bold: true }),
    setRule(nationWidth, toTwips(54), 60),
    setLine(head.placeDate, centred, { size: size.motto, italics: true }),
  ];
  const title: IParagraphOptions = {
    ...centred,
    spacing: { before: 0, after: 0, line: 280, lineRule: 'auto' as const },
  };
  return [
    setColumns([
      [issuerWidth, issuer],
      [nationWidth, nation],
    ]),
    // Its place in the outline: what Word calls a title.
    setLine(
      head.kind,
      { ...title, heading: HeadingLevel.TITLE, spacing: { before: 360, after: 0 } },
      { size: size.text, bold: true },
    ),
    ...head.subject.map((line) => setLine(line, title, { size: size.text, bold: true })),
    setRule(textWidth, toTwips(50), 240),
  ];
}

/** Recipients on the left, the place of the signature on the right. */
export function setClosing(closing: ReportClosing): (Paragraph | Table)[] {
  const left: IParagraphOptions = { spacing: tight, indent: { firstLine: 0 } };
  const recipientsWidth = Math.round(textWidth / 2);
  const recipients = [
    setLine(closing.recipientsHead, left, { size: size.nation, bold: true, italics: true }),
    ...closing.recipients.map((line) => setLine(line, left, { size: size.recipients })),
  ];
  const signer = [
    setLine(closing.signer, centred, { size: size.number, bold: true }),
    setLine(
      closing.sign,
      { ...centred, spacing: { before: 60, after: 900 } },
      { size: size.recipients, italics: true },
    ),
    setLine(closing.name, centred, { size: size.text, bold: true }),
  ];
  return [
    new Paragraph({ spacing: { before: 240, after: 0 }, keepNext: true, children: [] }),
    setColumns([
      [recipientsWidth, recipients],
      [textWidth - recipientsWidth, signer],
    ]),
  ];
}
