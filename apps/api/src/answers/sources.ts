import { z } from 'zod';
import {
  heritageItemAnswer,
  policyAnswer,
  printedFigureAnswer,
  releaseAnswer,
  releaseInput,
  shortText,
  sourceAnswer,
  targetAnswer,
} from './nouns.ts';

const count = z.int().nonnegative();

/** How many rows of each sort rest on a source; `indicators` and `areas` are those of its figures. */
export const sourceUseAnswer = z.object({
  figures: count,
  indicators: count,
  areas: count,
  heritageItems: count,
  targets: count,
  policies: count,
  reviews: count,
  valuesAndExchanges: count,
  areaFacts: count,
});

/** A source as the list of sources shows it. */
export const usedSourceAnswer = sourceAnswer.extend({
  note: z.string().nullable(),
  ...sourceUseAnswer.shape,
});

export const sourcesAnswer = z.object({ release: releaseAnswer, sources: z.array(usedSourceAnswer) });

export const sourceInput = releaseInput.extend({ id: shortText(100) });

/** One source with everything that a reader can follow from it. */
export const sourcePageAnswer = z.object({
  release: releaseAnswer,
  source: usedSourceAnswer,
  /** As the source prints them; those without a period have null there, and no cell. */
  figures: z.array(printedFigureAnswer),
  heritage: z.array(
    heritageItemAnswer.pick({ id: true, nameVi: true, nameEn: true, designation: true, designated: true }),
  ),
  targets: z.array(targetAnswer),
  policies: z.array(
    policyAnswer.pick({ id: true, number: true, kind: true, issued: true, titleVi: true, titleEn: true }),
  ),
});
