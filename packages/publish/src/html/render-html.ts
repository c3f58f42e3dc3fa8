import type {
  Report,
  ReportBlock,
  ReportCell,
  ReportClosing,
  ReportColumn,
  ReportHead,
  ReportRow,
  RichText,
  TextRun,
} from '../report/report.ts';
import { escapeText } from './escape-text.ts';
import { reportCss } from './report-css.ts';

/** Only what leads to a page or to a place in the report is a link. */
const followed = /^(https?:\/\/|#)/;

function renderRun({ text, href, isNote, language }: TextRun): string {
  const said = language === undefined ? escapeText(text) : `<span lang="${language}">${escapeText(text)}</span>`;
  const isLink = href !== undefined && followed.test(href);
  const linked = isLink ? `<a href="${escapeText(href)}">${said}</a>` : said;
  return isNote === true ? `<small>${linked}</small>` : linked;
}

function renderText(text: RichText): string {
  return text.map(renderRun).join('');
}

function alignOf({ align }: ReportColumn): string {
  return align === undefined || align === 'left' ? '' : ` class="${align}"`;
}

function renderCell(cell: ReportCell, column: ReportColumn): string {
  return `<td${alignOf(column)}>${cell.map((line) => `<div>${renderText(line)}</div>`).join('')}</td>`;
}

function renderRow({ anchor, cells }: ReportRow, columns: readonly ReportColumn[]): string {
  const id = anchor === undefined ? '' : ` id="${escapeText(anchor)}"`;
  return `<tr${id}>${columns.map((column, index) => renderCell(cells[index] ?? [], column)).join('')}</tr>`;
}

function renderTable({ caption, columns, rows }: Extract<ReportBlock, { kind: 'table' }>): string {
  const name = escapeText(caption);
  const widths = columns.map(({ width }) => `<col style="width:${width}%">`).join('');
  const heads = columns.map(({ head }) => `<th scope="col">${escapeText(head)}</th>`).join('');
  const body = rows.map((row) => renderRow(row, columns)).join('\n');
  // A table wider than the screen scrolls, by keyboard too.
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table><caption>${name}</caption><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}

function renderBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escapeText(block.text)}</h${block.level + 1}>`;
    case 'prose':
      return `<p class="prose">${renderText(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${renderText(item)}</li>`).join('\n')}</ul>`;
    case 'table':
      return renderTable(block);
    case 'figure': {
      const { png, width, height, alt } = block.picture;
      const image = `<img src="data:image/png;base64,${png}" width="${width}" height="${height}" alt="${escapeText(alt)}">`;
      return `<figure>${image}<figcaption>${escapeText(block.caption)}</figcaption></figure>`;
    }
  }
}

function renderHead(head: ReportHead): string {
  const [issuer, nation] = [escapeText(head.issuer), escapeText(head.nation)];
  return `<div class="head"><div><p>${escapeText(head.parentIssuer)}</p><p class="ruled"><b>${issuer}</b></p><p class="filled">${escapeText(head.number)}</p></div>
<div><p class="nation"><b>${nation}</b></p><p><b class="ruled motto">${escapeText(head.motto)}</b></p><p class="filled"><i>${escapeText(head.placeDate)}</i></p></div></div>
<h1>${escapeText(head.kind)}</h1>
<div class="subject ruled">${head.subject.map((line) => `<p>${escapeText(line)}</p>`).join('')}</div>`;
}

function renderClosing({ recipientsHead, recipients, signer, sign, name }: ReportClosing): string {
  const lines = [recipientsHead, ...recipients].map((line) => `<p>${escapeText(line)}</p>`).join('');
  return `<div class="closing"><div class="recipients">${lines}</div><div class="signer"><p><b>${escapeText(signer)}</b></p><p class="sign">${escapeText(sign)}</p><p>${escapeText(name)}</p></div></div>`;
}

/** A report as one page that needs nothing else: it reads on a screen, prints on A4 and runs no script. */
export function renderHtml(report: Report): string {
  const { language, title, mark, head, body, closing, annex } = report;
  const shown = mark === null ? title : `${mark}: ${title}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(shown)}</title>
<link rel="icon" href="data:,">
<style>${reportCss}</style>
</head>
<body>
<main>
${mark === null ? '' : `<p class="mark">${escapeText(mark)}</p>`}
${renderHead(head)}
${body.map(renderBlock).join('\n')}
${renderClosing(closing)}
<section class="annex"><h2>${escapeText(annex.title)}</h2><p class="subtitle">${escapeText(annex.subtitle)}</p><p class="attached">${escapeText(annex.attached)}</p>
${annex.blocks.map(renderBlock).join('\n')}
</section>
</main>
</body>
</html>
`;
}
