import { z } from 'zod';
import { indicatorAnswer, packedPointsAnswer, releaseAnswer, releaseInput, shortText, sourceAnswer } from './nouns.ts';

export const compareInput = releaseInput.extend({ id: shortText(100) });

export const compareAnswer = z.object({
  release: releaseAnswer,
  indicator: indicatorAnswer,
  /** Every reading of the nation and its provinces of any day, by area, then period. */
  points: packedPointsAnswer,
  sources: z.array(sourceAnswer),
});
