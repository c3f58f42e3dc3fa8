import { families } from '@dinh/kpi';
import { z } from 'zod';
import { packedPointsAnswer, packedRowsAnswer, releaseAnswer, seriesPointAnswer, sourceAnswer } from './nouns.ts';

const perFamily = z.object({
  family: z.enum(families),
  /** Indicators defined, and those with at least one published figure (register counts apart). */
  indicators: z.int(),
  indicatorsWithFigures: z.int(),
  /** Published cells of any level. */
  figures: z.int(),
});

export const overviewAnswer = z.object({
  release: releaseAnswer,
  totals: z.object({ figures: z.int(), sources: z.int(), firstPeriod: z.string(), lastPeriod: z.string() }),
  families: z.array(perFamily),
  /** `LatestReading` rows of @dinh/kpi: of every province-level area of any layout, where something is known. */
  latest: packedRowsAnswer,
  /** The regions province-level areas lie or lay in. */
  regions: z.array(
    z.object({
      areaId: z.string(),
      /** Key within the regions of one time. */
      region: z.string(),
      nameVi: z.string(),
      nameEn: z.string(),
      validFrom: z.string(),
      validTo: z.string().nullable(),
    }),
  ),
  /** The nation's latest readings worth a headline, by family. */
  headlines: z.array(seriesPointAnswer),
  /** The series with most published years of each family. */
  best: z.array(
    z.object({
      family: z.enum(families),
      indicatorId: z.string(),
      areaId: z.string(),
      points: packedPointsAnswer,
    }),
  ),
  problems: z.object({ shares: z.int(), sources: z.int(), findings: z.int(), notPlaced: z.int() }),
  sources: z.array(sourceAnswer),
});
