import type { HatchKind } from './hatch.ts';

export interface HatchLines {
  /** Side of the tile in px. */
  readonly size: number;
  /** Lines within the tile, those that cross its edge twice so that tiles join. */
  readonly lines: string;
  readonly width: number;
}

/** A texture per kind, told apart without colour: the commonest the quietest. */
export const hatchLines: Readonly<Record<HatchKind, HatchLines>> = {
  'not-found': { size: 6, lines: 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5', width: 0.8 },
  part: { size: 6, lines: 'M0,3H6M3,0V6', width: 1 },
  'not-applicable': { size: 5, lines: 'M2.5,1.6V3.4', width: 1.8 },
  withheld: { size: 6, lines: 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5M-1,-1L7,7M-1,5L1,7M5,-1L7,1', width: 0.9 },
  'lost-by-merger': { size: 5, lines: 'M0,2.5H5', width: 1.2 },
  'not-yet-due': { size: 5, lines: 'M2.5,0V5', width: 1.2 },
  overdue: { size: 8, lines: 'M-1,-1L9,9M-1,7L1,9M7,-1L9,1', width: 2 },
};
