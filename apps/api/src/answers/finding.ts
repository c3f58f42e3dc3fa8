import { figureParts, findingSeverities, jumpScales, observationStatuses } from '@dinh/kpi';
import { z } from 'zod';

const findingFigure = z.object({
  areaId: z.string(),
  period: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  reportedShare: z.string().nullable(),
  status: z.enum(observationStatuses),
  sourceId: z.string(),
});

const findingCell = z.object({
  severity: z.enum(findingSeverities),
  indicatorId: z.string(),
  areaId: z.string(),
  period: z.string(),
  figure: findingFigure,
  /** The figures it does not agree with. */
  others: z.array(findingFigure).readonly(),
});

/** One `Finding` of @dinh/kpi. */
export const findingAnswer = z.discriminatedUnion('kind', [
  findingCell.extend({ kind: z.enum(['numerator-above-denominator', 'share-outside']) }),
  findingCell.extend({ kind: z.literal('negative'), part: z.enum(figureParts) }),
  findingCell.extend({ kind: z.literal('decimal-comma'), printed: z.number(), suggested: z.number() }),
  findingCell.extend({ kind: z.literal('fall'), difference: z.number() }),
  findingCell.extend({
    kind: z.literal('jump'),
    scale: z.enum(jumpScales),
    change: z.number(),
    median: z.number(),
    score: z.number(),
    compared: z.int(),
  }),
  findingCell.extend({ kind: z.literal('children-above-parent'), sum: z.number(), count: z.int() }),
  findingCell.extend({ kind: z.literal('parent-outside-children'), count: z.int() }),
  findingCell.extend({ kind: z.literal('successor-apart-from-predecessors'), recombined: z.number(), count: z.int() }),
]);
