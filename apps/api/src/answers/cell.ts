import { z } from 'zod';
import { findingAnswer } from './finding.ts';
import {
  areaAnswer,
  indicatorAnswer,
  releaseAnswer,
  releaseInput,
  seriesPointAnswer,
  shortText,
  sourceAnswer,
} from './nouns.ts';

export const cellInput = releaseInput.extend({
  indicatorId: shortText(100),
  areaId: shortText(100),
  period: shortText(40),
});

export const cellAnswer = z.object({
  release: releaseAnswer,
  indicator: indicatorAnswer,
  area: areaAnswer,
  /** Null: no published figure known for this cell. */
  point: seriesPointAnswer.nullable(),
  /** What the checks find in it. */
  findings: z.array(findingAnswer).readonly(),
  sources: z.array(sourceAnswer),
});
