import { measureText, type TextStyle } from './measure-text.ts';

const ellipsis = '…';

function shorten(text: string, maxWidth: number, style: TextStyle): string {
  const glyphs = [...text];
  while (glyphs.length > 1 && measureText(glyphs.join('') + ellipsis, style) > maxWidth) glyphs.pop();
  return glyphs.join('').trimEnd() + ellipsis;
}

/**
 * Breaks a text at its spaces (not at no-break ones) into lines of at most `maxWidth` px. A word that
 * is wider is cut with an ellipsis, and so is the last line where more than `maxLines` would be needed.
 */
export function wrapText(
  text: string,
  { maxWidth, maxLines = Number.POSITIVE_INFINITY, ...style }: TextStyle & { maxWidth: number; maxLines?: number },
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    const line = lines.at(-1);
    const joined = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measureText(joined, style) <= maxWidth) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const kept = lines.slice(0, maxLines);
  const rest = lines.slice(maxLines);
  const last = kept.at(-1);
  if (last !== undefined && rest.length > 0)
    kept[kept.length - 1] = shorten(`${last} ${rest.join(' ')}`, maxWidth, style);
  return kept.map((line) => (measureText(line, style) <= maxWidth ? line : shorten(line, maxWidth, style)));
}
