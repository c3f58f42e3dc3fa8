import { valueStatuses } from '@dinh/kpi/value';
import { z } from 'zod';
import { count, date, text } from './field.ts';
import { releaseSpan } from './release-span.ts';

export { valueStatuses };

/** One value of a system of values, or one of a city's criteria. */
export const valueSystemRecord = z.strictObject({
  setId: text,
  areaId: text,
  /** Place in the list of one source and status, from 1. */
  ordinal: count,
  nameEn: text,
  nameVi: text.nullable(),
  status: z.enum(valueStatuses),
  asOf: date,
  policyId: text.nullable(),
  sourceId: text,
  ...releaseSpan,
});
export type ValueSystemRecord = Readonly<z.infer<typeof valueSystemRecord>>;

/** A visit between cities; people by their roles only. */
export const exchangeRecord = z.strictObject({
  id: text,
  date: date.nullable(),
  visitingAreaId: text.nullable(),
  hostAreaId: text,
  kind: text,
  topicEn: text,
  topicVi: text,
  participantsRoles: text,
  sourceId: text,
  ...releaseSpan,
});
export type ExchangeRecord = Readonly<z.infer<typeof exchangeRecord>>;
