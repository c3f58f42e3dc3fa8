const smallHeight = 168;
const fullHeight = { least: 260, most: 400, share: 0.5 } as const;

/** The height of a line's plot for its width, in px. */
export function choosePlotHeight(width: number, size: 'full' | 'small'): number {
  if (size === 'small') return smallHeight;
  return Math.round(Math.min(fullHeight.most, Math.max(fullHeight.least, width * fullHeight.share)));
}
