import { reviewPointKinds, valueStatuses } from '@dinh/kpi';
import { z } from 'zod';
import { policyAnswer, releaseAnswer, releaseInput, shortText, sourceAnswer } from './nouns.ts';

const text = z.string();
const textOrNull = z.string().nullable();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** A policy as the list of policies shows it; `scopeAreaId` is null where the name it is for is no area. */
export const listedPolicyAnswer = policyAnswer.extend({ scopeAreaId: textOrNull, targets: z.int() });

/** What a conference or report said was achieved. */
export const reviewAnswer = z.object({
  policyId: textOrNull,
  areaId: textOrNull,
  areaName: text,
  reviewed: text,
  met: z.int(),
  total: z.int(),
  unit: text,
  note: textOrNull,
  sourceId: text,
});

const reviewPointAnswer = z.object({
  policyId: text,
  areaId: text,
  period: textOrNull,
  kind: z.enum(reviewPointKinds),
  textVi: text,
  textEn: text,
  sourceId: text,
});

const valueAnswer = z.object({
  setId: text,
  areaId: text,
  ordinal: z.int(),
  nameVi: textOrNull,
  nameEn: text,
  status: z.enum(valueStatuses),
  asOf: text,
  policyId: textOrNull,
  sourceId: text,
});

const exchangeAnswer = z.object({
  id: text,
  date: textOrNull,
  visitingAreaId: textOrNull,
  hostAreaId: text,
  kind: text,
  topicVi: text,
  topicEn: text,
  participantsRoles: text,
  sourceId: text,
});

export const policiesAnswer = z.object({
  release: releaseAnswer,
  /** The latest first, those without a date last. */
  policies: list(listedPolicyAnswer),
  reviews: list(reviewAnswer),
  sources: list(sourceAnswer),
});

export const policyInput = releaseInput.extend({ id: shortText(100) });

export const policyPageAnswer = z.object({
  release: releaseAnswer,
  policy: listedPolicyAnswer,
  /** All above and below it by what implements what, and those that it succeeds or amends, or that do so to it. */
  related: list(listedPolicyAnswer),
  reviews: list(reviewAnswer),
  points: list(reviewPointAnswer),
  /** The values that it asks for. */
  values: list(valueAnswer),
  sources: list(sourceAnswer),
});

export const valuesAnswer = z.object({
  release: releaseAnswer,
  values: list(valueAnswer),
  /** Those that set them. */
  policies: list(listedPolicyAnswer),
  /** Visits and meetings between places, the earlier first. */
  exchanges: list(exchangeAnswer),
  sources: list(sourceAnswer),
});
