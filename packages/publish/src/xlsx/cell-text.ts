/** Longer than a cell may be, a text is cut. */
const longestText = 32_000;
/** Begins what a spreadsheet reads as a letter's code. */
const codeStart = /_(?=x[0-9A-Fa-f]{4}_)/g;

function toCode(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * A text as a cell holds it, so that a spreadsheet reads it as it was: what looks like the code of a letter is escaped,
 * and so are the names that every object has, which the library takes for texts it knows.
 *
 * @see ECMA-376, part 1, 22.9.2.19, ST_Xstring
 */
export function toCellText(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').slice(0, longestText).toWellFormed();
  if (clean in {}) return toCode(clean) + clean.slice(1);
  return clean.replace(codeStart, toCode);
}
