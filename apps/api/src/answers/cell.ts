import { z } from 'zod';
import { areaAnswer, indicatorAnswer, releaseAnswer, releaseInput, seriesPointAnswer, sourceAnswer } from './nouns.ts';

export const cellInput = releaseInput.extend({
  indicatorId: z.string().max(100),
  areaId: z.string().max(100),
  period: z.string().max(40),
});

export const cellAnswer = z.object({
  release: releaseAnswer,
  indicator: indicatorAnswer,
  area: areaAnswer,
  /** Null: no published figure known for this cell. */
  point: seriesPointAnswer.nullable(),
  sources: z.array(sourceAnswer),
});
