import { AlignmentType, Document, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Report } from '../report/report.ts';
import { firstLine, font, ink, page, size } from './page.ts';
import { setBlocks } from './set-blocks.ts';
import { setClosing, setReportHead } from './set-head.ts';
import { setLine } from './set-text.ts';
import { settleDocx } from './settle-docx.ts';

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;
const centred = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } as const;

function listStyles(language: Report['language']) {
  const bold = { bold: true, size: size.text, font, color: '000000' };
  return {
    default: {
      document: {
        run: { font, size: size.text, language: { value: locales[language] } },
        paragraph: { spacing: { before: 60, after: 60, line: 276, lineRule: 'auto' as const } },
      },
      heading1: { run: bold, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
      heading2: {
        run: bold,
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true, indent: { firstLine } },
      },
      hyperlink: { run: { color: ink.link, underline: { type: 'single' as const, color: ink.link } } },
    },
  };
}

/** Page numbers in the middle of the upper margin, from the second page; what marks made-up figures on every page. */
function listHeaders({ mark }: Report) {
  const marked =
    mark === null ? [] : [setLine(mark, { ...centred, spacing: { before: 0, after: 0 } }, { size: 20, bold: true })];
  const number = new Paragraph({
    ...centred,
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ children: [PageNumber.CURRENT], size: size.number })],
  });
  const first = marked.length === 0 ? [new Paragraph({ children: [] })] : marked;
  return { default: new Header({ children: [number, ...marked] }), first: new Header({ children: first }) };
}

/**
 * A report as a Word document in the layout of Decree 30/2020/NĐ-CP; the same report gives the same bytes. It runs in a
 * browser as on a server.
 */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const { language, title, head, body, closing, annex, date } = report;
  const document = new Document({
    title,
    creator: 'Dinh',
    lastModifiedBy: 'Dinh',
    description: title,
    styles: listStyles(language),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              header: page.header,
            },
          },
        },
        headers: listHeaders(report),
        children: [
          ...setReportHead(head),
          ...setBlocks(body.slice(0, -1)),
          // The signature never stands alone on a page.
          ...setBlocks(body.slice(-1), { keepNext: true }),
          ...setClosing(closing),
          setLine(annex.title, { ...centred, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }, { bold: true }),
          setLine(annex.subtitle, centred, { bold: true }),
          setLine(annex.attached, centred, { italics: true }),
          ...setBlocks(annex.blocks),
        ],
      },
    ],
  });
  return settleDocx(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}
