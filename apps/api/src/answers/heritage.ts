import { designations } from '@dinh/kpi';
import { z } from 'zod';
import { packedRowsAnswer, releaseAnswer, seriesPointAnswer, sourceAnswer } from './nouns.ts';

export const heritageAnswer = z.object({
  release: releaseAnswer,
  /** Every item of every register, as rows of `heritageItemAnswer`, by designation, then date. */
  items: packedRowsAnswer,
  registers: z.array(
    z.object({
      designation: z.enum(designations),
      /** Last day to which the register is complete; null where none is known. */
      completeTo: z.string().nullable(),
      /** How many items there should be. */
      expected: z.int(),
      note: z.string().nullable(),
    }),
  ),
  /** The totals that sources report for the nation, by indicator, then period. */
  reported: z.array(seriesPointAnswer),
  sources: z.array(sourceAnswer),
});
