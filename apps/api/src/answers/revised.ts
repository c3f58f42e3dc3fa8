import { z } from 'zod';
import { areaAnswer, packedPointsAnswer, releaseAnswer, shortText, sourceAnswer } from './nouns.ts';

/** As many as a figure holds. */
export const mostRevisedIndicators = 6;

const release = z.int().positive();

export const revisedInput = z.object({
  release,
  /** The later release; the latest where it isn't named, whose answer changes when another one comes. */
  against: release.optional(),
  indicators: z.array(shortText(100)).min(1).max(mostRevisedIndicators),
});

export const revisedAnswer = z.object({
  release: releaseAnswer,
  against: releaseAnswer,
  /**
   * What the earlier release holds of the cells whose figure the later one has otherwise, and what that one holds of
   * them. `listRevisions` of @dinh/kpi puts the two together.
   */
  before: packedPointsAnswer,
  now: packedPointsAnswer,
  /** The sources of both, as the later release that has them names them. */
  sources: z.array(sourceAnswer),
  /** Those of the cells that only the later release has. */
  areas: z.array(areaAnswer),
});
