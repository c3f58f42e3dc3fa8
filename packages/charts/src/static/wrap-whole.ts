import { measureText, type TextStyle, wrapText } from '../text-metrics/index.ts';

type Room = TextStyle & { readonly maxWidth: number };

/** An address in lines of at most `maxWidth` px: cut anywhere, never shortened, so that it can be typed. */
export function wrapAddress(address: string, { maxWidth, ...style }: Room): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const glyph of address) {
    const own = measureText(glyph, style);
    if (line !== '' && width + own > maxWidth) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += glyph;
    width += own;
  }
  return [...lines, line];
}

/** A text in lines of at most `maxWidth` px, at its spaces; a word that is wider goes on in the next line, whole. */
export function wrapWhole(text: string, { maxWidth, ...style }: Room): readonly string[] {
  const words = text
    .split(/[ \n\t]+/)
    .flatMap((word) => (measureText(word, style) <= maxWidth ? [word] : wrapAddress(word, { maxWidth, ...style })));
  return wrapText(words.join(' '), { maxWidth, ...style });
}
