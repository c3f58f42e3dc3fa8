import type { Sheet } from '../report/annex.ts';

const followed = /^https?:\/\//;
/** Excel takes a workbook with a longer address for a broken one; the cell still says it. */
const longestAddress = 2079;

interface CellLink {
  /** The cell by its letters and number: `B3`. */
  readonly cell: string;
  readonly href: string;
}

/** A column by its letters: 0 is A, 26 is AA. */
export function toColumnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : toColumnName(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

/** The cells of a sheet that lead elsewhere; its rows begin below `headRows` of its own. */
export function listLinks({ rows }: Sheet, headRows: number): readonly CellLink[] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      cell?.href !== undefined && followed.test(cell.href) && cell.href.length <= longestAddress
        ? [{ cell: `${toColumnName(column)}${index + 1 + headRows}`, href: cell.href }]
        : [],
    ),
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * Puts links into a sheet's own text: the library writes none.
 *
 * @see ECMA-376, part 1, 18.3.1.47 and 18.3.1.48
 */
export function linkSheet(sheet: string, links: readonly CellLink[]): string {
  if (links.length === 0) return sheet;
  const list = links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="link${index + 1}"/>`).join('');
  return sheet.replace('</sheetData>', `</sheetData><hyperlinks>${list}</hyperlinks>`);
}

const linkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Says where a sheet's links lead. */
export function linkRelationships(relationships: string, links: readonly CellLink[]): string {
  const list = links
    .map(
      ({ href }, index) =>
        `<Relationship Id="link${index + 1}" Type="${linkType}" Target="${escapeAttribute(href)}" TargetMode="External"/>`,
    )
    .join('');
  return relationships.replace('</Relationships>', `${list}</Relationships>`);
}
