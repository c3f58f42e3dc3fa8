import { areaKinds } from '@dinh/kpi';
import { z } from 'zod';
import { packedRowsAnswer, releaseAnswer, sourceAnswer } from './nouns.ts';

const numberOrNull = z.number().nullable();

export const peersAnswer = z.object({
  release: releaseAnswer,
  /** The provinces between two changes of boundaries, the earliest layout first, with what they are compared by. */
  layouts: z.array(
    z.object({
      /** The last day on which they were these; null for today's. */
      lastDay: z.string().nullable(),
      areas: z.array(
        z.object({
          id: z.string(),
          /** The year the population is of. */
          populationYear: z.int().nullable(),
          population: numberOrNull,
          /** People a km². */
          density: numberOrNull,
          km2: numberOrNull,
          communeUnits: numberOrNull,
          /** From 0 to 1. */
          urbanShare: numberOrNull,
          region: z.string().nullable(),
          kind: z.enum(areaKinds),
        }),
      ),
    }),
  ),
  /** Rows of area, year, people and source: the yearly averages of the nation and its provinces. */
  populations: packedRowsAnswer,
  sources: z.array(sourceAnswer),
});
