import { measureText, type TextStyle } from '../text-metrics/index.ts';

/** An address in lines of at most `maxWidth` px: cut anywhere, never shortened, so that it can be typed. */
export function wrapAddress(
  address: string,
  { maxWidth, ...style }: TextStyle & { maxWidth: number },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const glyph of address) {
    if (line !== '' && measureText(line + glyph, style) > maxWidth) {
      lines.push(line);
      line = '';
    }
    line += glyph;
  }
  return [...lines, line];
}
