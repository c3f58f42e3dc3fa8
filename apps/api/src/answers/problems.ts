import { areaLevels, observationStatuses, shareHints } from '@dinh/kpi';
import { z } from 'zod';
import { releaseAnswer, seriesPointAnswer, sourceAnswer } from './nouns.ts';

const printedFigure = z.object({
  areaId: z.string().nullable(),
  areaName: z.string(),
  areaLevel: z.enum(areaLevels),
  indicatorId: z.string(),
  /** Null for a figure whose page has no date. */
  period: z.string().nullable(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  reportedShare: z.string().nullable(),
  status: z.enum(observationStatuses),
  sourceId: z.string(),
  note: z.string().nullable(),
});

export const problemsAnswer = z.object({
  release: releaseAnswer,
  /** Printed shares that don't agree with their parts; `rounded-parts` are notes, the rest findings. */
  shares: z.array(
    printedFigure.extend({
      computed: z.number(),
      /** Printed − computed. */
      difference: z.number(),
      hint: z.enum(shareHints).nullable(),
      isFinding: z.boolean(),
    }),
  ),
  /** Cells whose sources differ, as their chosen reading with the others. */
  differing: z.array(seriesPointAnswer),
  /** Rows whose printed name is no area of their date. */
  notPlaced: z.array(printedFigure),
  /** Rows placed although their area had ended. */
  afterEnd: z.array(printedFigure),
  /** Figures whose page has no date. */
  undated: z.array(printedFigure),
  sources: z.array(sourceAnswer),
});
