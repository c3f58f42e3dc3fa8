import { designations } from '@dinh/kpi/heritage';
import { z } from 'zod';
import { count, date, day, text } from './field.ts';
import { releaseSpan } from './release-span.ts';

export const heritageItemRecord = z.strictObject({
  id: text,
  nameEn: text,
  nameVi: text,
  designation: z.enum(designations),
  /** The areas at designation; empty where a national institution holds the item or the place is unknown. */
  areaIds: z.array(text),
  /** The areas' names as compiled. */
  provinces: text.nullable(),
  designated: date,
  decision: text.nullable(),
  sourceId: text,
  note: text.nullable(),
  ...releaseSpan,
});
export type HeritageItemRecord = Readonly<z.infer<typeof heritageItemRecord>>;

export const registerRecord = z.strictObject({
  designation: z.enum(designations),
  /** The last day to which the register is complete; null where no day is known. */
  completeTo: day.nullable(),
  expected: count,
  note: text.nullable(),
  ...releaseSpan,
});
export type RegisterRecord = Readonly<z.infer<typeof registerRecord>>;
