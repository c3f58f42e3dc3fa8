import { z } from 'zod';
import {
  indicatorAnswer,
  packedPointsAnswer,
  policyAnswer,
  releaseAnswer,
  releaseInput,
  shortText,
  sourceAnswer,
  targetAnswer,
} from './nouns.ts';

export const indicatorInput = releaseInput.extend({ id: shortText(100) });

export const indicatorPageAnswer = z.object({
  release: releaseAnswer,
  indicator: indicatorAnswer,
  /** Every reading of every area and level, by area, then period. */
  points: packedPointsAnswer,
  targets: z.array(targetAnswer),
  policies: z.array(policyAnswer),
  sources: z.array(sourceAnswer),
});
