import { z } from 'zod';
import { areaAnswer, indicatorAnswer, releaseAnswer, successionAnswer } from './nouns.ts';

/** Everything that search and pickers need; asked for once. `figures` counts published cells, register counts apart. */
export const catalogueAnswer = z.object({
  release: releaseAnswer,
  areas: z.array(areaAnswer.extend({ otherNames: z.array(z.string()), figures: z.int() })),
  indicators: z.array(indicatorAnswer.extend({ figures: z.int(), areas: z.int() })),
  successions: z.array(successionAnswer),
});
