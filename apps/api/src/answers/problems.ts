import { shareHints } from '@dinh/kpi';
import { z } from 'zod';
import { findingAnswer } from './finding.ts';
import { printedFigureAnswer, releaseAnswer, seriesPointAnswer, sourceAnswer } from './nouns.ts';

export const problemsAnswer = z.object({
  release: releaseAnswer,
  /** Printed shares that don't agree with their parts; `rounded-parts` are notes, the rest findings. */
  shares: z.array(
    printedFigureAnswer.extend({
      computed: z.number(),
      /** Printed − computed. */
      difference: z.number(),
      hint: z.enum(shareHints).nullable(),
      isFinding: z.boolean(),
    }),
  ),
  /** What every other check finds in the nation and its provinces, and the first below: by kind, then indicator, area and period. */
  findings: z.array(findingAnswer).readonly(),
  /** True where more was found below the provinces than is listed; `checks.json` has all. */
  areFindingsCut: z.boolean(),
  /** Cells whose sources differ, as their chosen reading with the others. */
  differing: z.array(seriesPointAnswer),
  /** Rows whose printed name is no area of their date. */
  notPlaced: z.array(printedFigureAnswer),
  /** Rows placed although their area had ended. */
  afterEnd: z.array(printedFigureAnswer),
  /** Figures whose page has no date. */
  undated: z.array(printedFigureAnswer),
  sources: z.array(sourceAnswer),
});
