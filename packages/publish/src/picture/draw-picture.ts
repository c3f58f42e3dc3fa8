import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';

/** A figure drawn as a file, as `drawLineFigure` of @dinh/charts gives it. */
export interface DrawnFigure {
  /** An SVG document. */
  readonly svg: string;
  /** The picture in words. */
  readonly alt: string;
}

export interface Picture {
  readonly png: Uint8Array;
  /** Of the PNG, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The picture in words. */
  readonly alt: string;
}

const family = 'Be Vietnam Pro';
const { resolve } = createRequire(import.meta.url);
/** The weights that figures are lettered in. */
const fontFiles = ['400Regular', '600SemiBold'].map((weight) =>
  resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`),
);

/**
 * Draws a figure as PNG, off the main thread. Only our own font is used, never one of the computer's, so that
 * the same figure gives the same bytes everywhere.
 *
 * @param scale Pixels of the PNG for a px of the figure; at 2 a figure of 850 px has 250 dots an inch across A4.
 * @throws Error where the SVG can't be read.
 */
export async function drawPicture(
  { svg, alt }: DrawnFigure,
  { scale = 2 }: { readonly scale?: number } = {},
): Promise<Picture> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family, sansSerifFamily: family },
    fitTo: { mode: 'zoom', value: scale },
  });
  const { width, height } = image;
  return { png: await encodePng(image.pixels, { width, height }), width, height, alt };
}
