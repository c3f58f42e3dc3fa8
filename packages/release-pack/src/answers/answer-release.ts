import type { PackedRelease } from '../pack-rows.ts';

/** The release of an answer. */
export interface AnswerRelease extends PackedRelease {
  /** The number of the latest release. */
  readonly latest: number;
}
