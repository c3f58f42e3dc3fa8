import { z } from 'zod';

/** The releases that hold a row, both ends inclusive. */
export const releaseSpan = {
  releaseFrom: z.int().positive(),
  /** Null while the row is in force. */
  releaseTo: z.int().positive().nullable(),
};

export interface ReleaseSpan {
  readonly releaseFrom: number;
  readonly releaseTo: number | null;
}

/** True when the release holds the row. */
export function isInRelease({ releaseFrom, releaseTo }: ReleaseSpan, release: number): boolean {
  return releaseFrom <= release && (releaseTo === null || release <= releaseTo);
}
