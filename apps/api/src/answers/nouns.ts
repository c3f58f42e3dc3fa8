import {
  absenceKinds,
  areaKinds,
  areaLevels,
  comparators,
  dataSets,
  designations,
  directions,
  families,
  indicatorKinds,
  measures,
  observationStatuses,
  policyKinds,
  policyLinkBases,
  policyRelations,
  shareHints,
  sourceKinds,
  successionRelations,
  units,
} from '@dinh/kpi';
import { z } from 'zod';

const text = z.string();
const textOrNull = z.string().nullable();
const numberOrNull = z.number().nullable();

/** An id or a period as sent: PostgreSQL takes no NUL, and no id of ours holds its like. */
export function shortText(most: number) {
  return z
    .string()
    .max(most)
    .regex(/^\P{Cc}+$/u);
}

export const releaseInput = z.object({ release: z.int().positive().optional() });

export const releaseAnswer = z.object({
  number: z.int(),
  date: text,
  hash: text,
  dataSet: z.enum(dataSets),
  latest: z.int(),
});

/** An area as lists and pickers show it. */
export const areaAnswer = z.object({
  id: text,
  nameVi: text,
  nameEn: text,
  fullNameVi: text,
  kind: z.enum(areaKinds),
  level: z.enum(areaLevels),
  validFrom: text,
  validTo: textOrNull,
  parentId: textOrNull,
});

export const indicatorAnswer = z.object({
  id: text,
  family: z.enum(families),
  nameVi: text,
  nameEn: text,
  unit: z.enum(units),
  factor: z.number(),
  decimals: z.int(),
  kind: z.enum(indicatorKinds),
  measure: z.enum(measures),
  cumulative: z.boolean(),
  numeratorVi: textOrNull,
  numeratorEn: textOrNull,
  denominatorVi: textOrNull,
  denominatorEn: textOrNull,
  direction: z.enum(directions),
  levels: z.array(z.enum(areaLevels)),
  definitionVi: text,
  definitionEn: text,
});

export const sourceAnswer = z.object({
  id: text,
  title: text,
  publisher: textOrNull,
  kind: z.enum(sourceKinds),
  url: textOrNull,
  published: textOrNull,
  language: textOrNull,
});

const otherReading = {
  value: numberOrNull,
  numerator: numberOrNull,
  denominator: numberOrNull,
  reportedShare: textOrNull,
  status: z.enum(observationStatuses),
  sourceId: text,
  note: textOrNull,
};

/** One `SeriesPoint` of @dinh/kpi. */
export const seriesPointAnswer = z.object({
  ...otherReading,
  indicatorId: text,
  areaId: text,
  period: text,
  absence: z.enum(absenceKinds).nullable(),
  complete: z.boolean().nullable(),
  reason: z.enum(['only', 'parts', 'status', 'source-kind', 'later', 'source-id']),
  agrees: z.boolean().nullable(),
  hint: z.enum(shareHints).nullable(),
  differs: z.boolean(),
  afterEnd: z.boolean(),
  others: z.array(z.object(otherReading)),
});

/** Rows packed by `packRows`; `unpackRows` gives them back. */
export const packedRowsAnswer = z.object({
  length: z.int(),
  columns: z.record(text, z.union([z.object({ same: z.unknown() }), z.array(z.unknown())])),
});

/** `SeriesPoint` rows packed by `packRows`; `unpackRows<SeriesPoint>` gives them back. */
export const packedPointsAnswer = packedRowsAnswer;

export const policyAnswer = z.object({
  id: text,
  number: textOrNull,
  kind: z.enum(policyKinds),
  issuer: textOrNull,
  issued: textOrNull,
  titleVi: text,
  titleEn: text,
  periodStart: textOrNull,
  periodEnd: textOrNull,
  scopeArea: textOrNull,
  sourceId: text,
  links: z.array(z.object({ toPolicyId: text, relation: z.enum(policyRelations), basis: z.enum(policyLinkBases) })),
});

export const targetAnswer = z.object({
  id: text,
  policyId: textOrNull,
  areaId: textOrNull,
  areaName: text,
  indicatorId: text,
  baselinePeriod: textOrNull,
  baselineValue: numberOrNull,
  targetPeriod: textOrNull,
  targetValue: numberOrNull,
  comparator: z.enum(comparators),
  note: textOrNull,
  sourceId: text,
});

export const heritageItemAnswer = z.object({
  id: text,
  nameVi: text,
  nameEn: text,
  designation: z.enum(designations),
  areaIds: z.array(text),
  designated: text,
  decision: textOrNull,
  sourceId: text,
  note: textOrNull,
});

/** A figure as its source prints it; `areaId` is null where the printed name is no area. */
export const printedFigureAnswer = z.object({
  areaId: textOrNull,
  areaName: text,
  areaLevel: z.enum(areaLevels),
  indicatorId: text,
  /** Null for a figure whose page has no date. */
  period: textOrNull,
  value: numberOrNull,
  numerator: numberOrNull,
  denominator: numberOrNull,
  reportedShare: textOrNull,
  status: z.enum(observationStatuses),
  sourceId: text,
  note: textOrNull,
});

export const successionAnswer = z.object({
  predecessorId: text,
  successorId: text,
  effective: text,
  relation: z.enum(successionRelations),
  decision: textOrNull,
  decisionVi: textOrNull,
});
