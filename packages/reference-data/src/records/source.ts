import { sourceKinds } from '@dinh/kpi/source';
import { z } from 'zod';
import { date, text } from './field.ts';
import { releaseSpan } from './release-span.ts';

export const sourceRecord = z.strictObject({
  id: text,
  title: text,
  publisher: text.nullable(),
  kind: z.enum(sourceKinds),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  published: date.nullable(),
  language: z.string().length(2).nullable(),
  /** The next three are known for geography only: where areas, population and boundaries come from. */
  licence: text.nullable(),
  obtainedThrough: text.nullable(),
  note: text.nullable(),
  ...releaseSpan,
});
export type SourceRecord = Readonly<z.infer<typeof sourceRecord>>;
