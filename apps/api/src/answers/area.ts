import { absenceKinds, areaKinds, targetGaps, targetScopes } from '@dinh/kpi';
import { z } from 'zod';
import {
  areaAnswer,
  heritageItemAnswer,
  packedPointsAnswer,
  policyAnswer,
  releaseAnswer,
  releaseInput,
  shortText,
  sourceAnswer,
  successionAnswer,
  targetAnswer,
} from './nouns.ts';

export const areaInput = releaseInput.extend({ id: shortText(100) });

export const areaPageAnswer = z.object({
  release: releaseAnswer,
  area: areaAnswer.extend({ code: z.string().nullable(), capitalVi: z.string().nullable() }),
  /** Names and kinds over time, oldest first. */
  statuses: z.array(
    z.object({
      validFrom: z.string(),
      validTo: z.string().nullable(),
      nameVi: z.string(),
      nameEn: z.string(),
      fullNameVi: z.string(),
      kind: z.enum(areaKinds),
      decision: z.string().nullable(),
      decisionVi: z.string().nullable(),
    }),
  ),
  regions: z.array(
    z.object({ nameVi: z.string(), nameEn: z.string(), validFrom: z.string(), validTo: z.string().nullable() }),
  ),
  /** Successions that touch the area, either way. */
  successions: z.array(successionAnswer),
  /** The latest preferred population, with its year, series and source. */
  population: z.object({ year: z.int(), population: z.int(), series: z.string(), sourceId: z.string() }).nullable(),
  areaKm2: z.object({ year: z.int(), areaKm2: z.number(), sourceId: z.string() }).nullable(),
  /** Every reading of the area, by indicator, then period. */
  points: packedPointsAnswer,
  /** Every reading of the areas that became it, in the same order: what its figures on its own boundaries are made of. */
  former: packedPointsAnswer,
  heritage: z.array(heritageItemAnswer),
  policies: z.array(policyAnswer),
  targets: z.array(targetAnswer),
  /** What would complete the area's record: targets without a published figure (`findUnpublishedTargets`). */
  completion: z.object({
    rows: z.array(
      z.object({
        target: targetAnswer,
        scope: z.enum(targetScopes),
        gap: z.enum(targetGaps),
        latest: z.object({ period: z.string(), value: z.number() }).nullable(),
        absence: z.enum(absenceKinds),
      }),
    ),
    /** The documents those targets stand in. */
    policies: z.array(policyAnswer),
  }),
  /** Districts and communes of the area that have a page. */
  children: z.array(areaAnswer.extend({ figures: z.int() })),
  sources: z.array(sourceAnswer),
});
