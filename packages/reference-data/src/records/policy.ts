import {
  comparators,
  policyKinds,
  policyLinkBases,
  policyRelations,
  type ReviewPointKind,
  reviewPointKinds,
} from '@dinh/kpi/policy';
import { z } from 'zod';
import { count, date, period, text } from './field.ts';
import { releaseSpan } from './release-span.ts';

export const policyRecord = z.strictObject({
  id: text,
  number: text.nullable(),
  kind: z.enum(policyKinds),
  issuer: text,
  issued: date.nullable(),
  titleEn: text,
  titleVi: text,
  periodStart: period.nullable(),
  periodEnd: period.nullable(),
  parentPolicyId: text.nullable(),
  /** The name of the area the policy is for, as compiled. */
  scopeArea: text,
  /** Resolved from the name on the policy's dates; null where it fits no area. */
  scopeAreaId: text.nullable(),
  sourceId: text,
  ...releaseSpan,
});
export type PolicyRecord = Readonly<z.infer<typeof policyRecord>>;

export const policyLinkRecord = z.strictObject({
  fromPolicyId: text,
  toPolicyId: text,
  relation: z.enum(policyRelations),
  /** What the list of policies alone names has no row here. */
  basis: z.enum(policyLinkBases).exclude(['listed']),
  ...releaseSpan,
});
export type PolicyLinkRecord = Readonly<z.infer<typeof policyLinkRecord>>;

export const targetRecord = z.strictObject({
  id: text,
  /** Null where the page names no document. */
  policyId: text.nullable(),
  /** Null where the name is no area. */
  areaId: text.nullable(),
  areaName: text,
  indicatorId: text,
  baselinePeriod: period.nullable(),
  baselineValue: z.number().nullable(),
  /** Null where the page gives no deadline. */
  targetPeriod: period.nullable(),
  targetValue: z.number().nullable(),
  comparator: z.enum(comparators),
  note: text.nullable(),
  sourceId: text,
  ...releaseSpan,
});
export type TargetRecord = Readonly<z.infer<typeof targetRecord>>;

/** A statement such as "17 of 18 targets met"; two sources may contradict each other. */
export const reviewRecord = z.strictObject({
  policyId: text.nullable(),
  areaId: text.nullable(),
  areaName: text,
  reviewed: date,
  met: count,
  total: count,
  unit: text,
  note: text.nullable(),
  sourceId: text,
  ...releaseSpan,
});
export type ReviewRecord = Readonly<z.infer<typeof reviewRecord>>;

export { type ReviewPointKind, reviewPointKinds };

export const reviewPointRecord = z.strictObject({
  policyId: text,
  areaId: text,
  period: period.nullable(),
  kind: z.enum(reviewPointKinds),
  textEn: text,
  textVi: text,
  sourceId: text,
  ...releaseSpan,
});
export type ReviewPointRecord = Readonly<z.infer<typeof reviewPointRecord>>;
