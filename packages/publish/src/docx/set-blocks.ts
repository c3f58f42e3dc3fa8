import { AlignmentType, HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { Picture, ReportBlock } from '../report/report.ts';
import { firstLine, size, textWidth } from './page.ts';
import { setTable } from './set-table.ts';
import { setLine, setText } from './set-text.ts';

const twipsPerPixel = 15;

/** As large as it was drawn, unless the page is narrower. */
function fitToPage({ width, height }: Picture): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, textWidth / twipsPerPixel / width);
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

function toBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function setFigure({ picture, caption }: Extract<ReportBlock, { kind: 'figure' }>): Paragraph[] {
  const { alt } = picture;
  const image = new ImageRun({
    type: 'png',
    data: toBytes(picture.png),
    transformation: fitToPage(picture),
    altText: { name: caption, title: caption, description: alt },
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120, after: 60, line: 240, lineRule: 'auto' },
      children: [image],
    }),
    setLine(
      caption,
      { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 160 } },
      { italics: true, size: size.motto },
    ),
  ];
}

interface Keeping {
  /** On the page of what follows. */
  readonly keepNext?: boolean;
}

function setBlock(block: ReportBlock, { keepNext = false }: Keeping): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [setLine(block.text, { heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 })];
    case 'prose':
      return [setText(block.text, { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, keepNext })];
    case 'list':
      return block.items.map((item) =>
        setText([{ text: '- ' }, ...item], {
          alignment: AlignmentType.JUSTIFIED,
          spacing: { before: 40, after: 40 },
          indent: { firstLine },
          keepNext,
        }),
      );
    case 'table':
      return setTable(block);
    case 'figure':
      return setFigure(block);
  }
}

export function setBlocks(blocks: readonly ReportBlock[], keeping: Keeping = {}): (Paragraph | Table)[] {
  return blocks.flatMap((block) => setBlock(block, keeping));
}
