import type { FrameOptions, Theme } from '@dinh/charts/static';
import { readQuery, toUnreadable } from '../request/read-query.ts';
import { readWholeNumber } from '../request/read-values.ts';

/** Width to height; a picture in its natural height is as high as what it shows. */
const ratios = { natural: null, '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1, '1.91:1': 40 / 21 } as const;
export type Ratio = keyof typeof ratios;
export const ratioNames = Object.keys(ratios) as readonly Ratio[];

interface Format {
  readonly width: number;
  readonly ratio: Ratio;
  readonly scale: number;
}

/** Sizes for where pictures go: letters stay as large as they have to be read there. */
const presets = {
  /** 1920 × 1080 dots. */
  slide: { width: 960, ratio: '16:9', scale: 2 },
  /** Between the margins of A4, half a page high, at 288 dots an inch. */
  a4: { width: 640, ratio: '4:3', scale: 3 },
  /** 1440 × 1440 dots. */
  square: { width: 720, ratio: '1:1', scale: 2 },
  /** 1200 × 630 dots, as pages that show links want it. */
  social: { width: 600, ratio: '1.91:1', scale: 2 },
} as const satisfies Readonly<Record<string, Format>>;
export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly Preset[];

const usual: Format = { width: 850, ratio: 'natural', scale: 2 };
export const themeNames = ['light', 'dark'] as const satisfies readonly Theme[];
export const leastWidth = 320;
export const mostWidth = 1600;
export const mostScale = 4;

/** How a font leaves with an SVG: within it, or by its name alone. */
export const fontNames = ['embed', 'name'] as const;
export type FontChoice = (typeof fontNames)[number];

export const svgParameters = ['width', 'ratio', 'theme', 'preset', 'font'] as const;
export const pngParameters = ['width', 'ratio', 'scale', 'theme', 'preset'] as const;
export type FrameParameter = (typeof svgParameters)[number] | (typeof pngParameters)[number];

export interface AskedFrame {
  readonly frame: Required<FrameOptions>;
  /** Dots for a px. */
  readonly scale: number;
  readonly font: FontChoice;
}

/** A word of a closed list; undefined where nothing was said. */
export function findWord<Word extends string>(field: string, text: string | undefined, words: readonly Word[]) {
  if (text === undefined) return undefined;
  const word = words.find((known) => known === text);
  if (word === undefined) throw toUnreadable(field, text, words);
  return word;
}

/**
 * Reads how large a picture is and on which paper: the preset's size, of which what is said besides takes the place.
 *
 * @param query Parameters of a frame alone.
 * @throws RefusalError naming the first that can't be used.
 */
export function readFrame(query: string, names: readonly FrameParameter[]): AskedFrame {
  const given = readQuery(`?${query}`, names);
  const preset = findWord('preset', given.get('preset'), presetNames);
  const base = preset === undefined ? usual : presets[preset];
  const width = readWholeNumber(given, 'width', mostWidth) ?? base.width;
  if (width < leastWidth) throw toUnreadable('width', String(width), [`${leastWidth}…${mostWidth}`]);
  const ratio = ratios[findWord('ratio', given.get('ratio'), ratioNames) ?? base.ratio];
  const scale = readWholeNumber(given, 'scale', mostScale) ?? base.scale;
  const theme = findWord('theme', given.get('theme'), themeNames) ?? 'light';
  const font = findWord('font', given.get('font'), fontNames) ?? 'embed';
  return { frame: { width, height: ratio === null ? null : Math.round(width / ratio), theme }, scale, font };
}
