import { z } from 'zod';
import { packedPointsAnswer, policyAnswer, releaseAnswer, sourceAnswer, targetAnswer } from './nouns.ts';

export const targetsAnswer = z.object({
  release: releaseAnswer,
  /** Every target, the earlier deadline first, those without one last. */
  targets: z.array(targetAnswer),
  /** Those that the targets name, the latest first. */
  policies: z.array(policyAnswer),
  /**
   * Every reading of the indicators and areas of the targets, and of the areas that those were made of; by
   * indicator, area, then period. Whatever `assessTargets` of @dinh/kpi is asked, nothing else is needed.
   */
  points: packedPointsAnswer,
  sources: z.array(sourceAnswer),
});
