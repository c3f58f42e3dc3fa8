import type { AssignedColour } from '../palette/index.ts';

/** Lines in the colour of paper over a part's own, so that parts stay apart in grey and in forced colours. */
export interface PartTexture {
  /** Side of the tile in px. */
  readonly size: number;
  /** Those that cross its edge twice, so that tiles join. */
  readonly lines: string;
  readonly width: number;
}

export const textureOpacity = 0.7;

const textures: Partial<Record<AssignedColour, PartTexture>> = {
  'series-2': { size: 6, lines: 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5', width: 1 },
  'series-3': { size: 5, lines: 'M2.5,1.6V3.4', width: 1.8 },
  'series-4': { size: 5, lines: 'M0,2.5H5', width: 1 },
  'series-5': { size: 6, lines: 'M-1,-1L7,7M-1,5L1,7M5,-1L7,1', width: 1 },
};

/** The texture that goes with a colour; null for the first and for grey, which are plain. */
export function textureOf(colour: AssignedColour): PartTexture | null {
  return textures[colour] ?? null;
}

export const texturedColours = Object.keys(textures) as readonly (keyof typeof textures)[];
