import { glyphWidths, unknownGlyphWidth } from './glyph-widths.ts';

export interface TextStyle {
  /** In px. */
  readonly size: number;
  readonly weight?: 400 | 500 | 600;
}

const unitsPerEm = 1000;

interface GlyphWidth {
  readonly regular: number;
  readonly semibold: number;
}

const widthOf: ReadonlyMap<string, GlyphWidth> = new Map(
  glyphWidths.flatMap(([regular, semibold, glyphs]) => [...glyphs].map((glyph) => [glyph, { regular, semibold }])),
);

function toUnits(glyph: string, weight: 400 | 500 | 600): number {
  const width = widthOf.get(glyph);
  if (!width) return unknownGlyphWidth;
  switch (weight) {
    case 400:
      return width.regular;
    case 500:
      return (width.regular + width.semibold) / 2;
    case 600:
      return width.semibold;
  }
}

/** The width of a line of text in px, kerning left out: never read from the screen, so the same everywhere. */
export function measureText(text: string, { size, weight = 400 }: TextStyle): number {
  let units = 0;
  for (const glyph of text.normalize('NFC')) units += toUnits(glyph, weight);
  return (units / unitsPerEm) * size;
}
