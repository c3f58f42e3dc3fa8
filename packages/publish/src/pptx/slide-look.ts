/** Colours on slides, without `#`: those of the dashboard on white paper. */
export const slideInk = {
  paper: 'FFFFFF',
  raised: 'F6F7F8',
  ink: '14181D',
  muted: '56616B',
  rule: 'E3E6EA',
  link: '0B4F8A',
  nation: '3D4650',
  /** Series that stand behind: they are drawn thin and not named. */
  context: 'C6CBD1',
  dot: '858E97',
  series: ['0B4F8A', 'D9730D', '2E9E83', '8A1C4A', '8E7CC3'],
} as const;

/** On Windows, on a Mac and, by the same widths, wherever LibreOffice is; it has every Vietnamese letter. */
export const slideFont = 'Arial';

/** In points. */
export const letters = {
  cover: 36,
  title: 26,
  leastTitle: 16,
  subtitle: 14,
  fact: 32,
  text: 14,
  label: 12,
  note: 11,
  foot: 10,
  notes: 12,
} as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 16:9, in points. */
export const slideSize = { width: 960, height: 540 } as const;

const margin = 40;
const textWidth = slideSize.width - 2 * margin;

/** Where things stand on a slide, in points; notes stand above the source, and the body takes the rest. */
export const places = {
  title: { x: margin, y: 20, width: textWidth, height: 64 },
  subtitle: { x: margin, y: 86, width: textWidth, height: 38 },
  body: { x: margin, y: 130, width: textWidth, height: 352 },
  foot: { x: margin, y: 486, width: textWidth - 70, height: 40 },
  number: { x: slideSize.width - margin - 60, y: 510, width: 60, height: 18 },
  coverTitle: { x: margin, y: 130, width: textWidth, height: 130 },
  coverSubtitle: { x: margin, y: 270, width: textWidth, height: 60 },
  coverLines: { x: margin, y: 340, width: textWidth, height: 130 },
} as const satisfies Readonly<Record<string, Box>>;

const emuPerPoint = 12_700;

/** Points in the units of the format. */
export function toEmu(points: number): number {
  return Math.round(points * emuPerPoint);
}
