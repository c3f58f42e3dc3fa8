import { areaLevels } from '@dinh/kpi/area';
import { directions, families, indicatorKinds, measures, units } from '@dinh/kpi/indicator';
import { z } from 'zod';
import { count, text } from './field.ts';
import { releaseSpan } from './release-span.ts';

export const indicatorRecord = z.strictObject({
  id: text,
  family: z.enum(families),
  nameVi: text,
  nameEn: text,
  unit: z.enum(units),
  factor: z.number().positive(),
  decimals: count,
  kind: z.enum(indicatorKinds),
  measure: z.enum(measures),
  cumulative: z.boolean(),
  numeratorVi: text.nullable(),
  numeratorEn: text.nullable(),
  denominatorVi: text.nullable(),
  denominatorEn: text.nullable(),
  direction: z.enum(directions),
  levels: z.array(z.enum(areaLevels)).min(1),
  definitionVi: text,
  definitionEn: text,
  ...releaseSpan,
});
export type IndicatorRecord = Readonly<z.infer<typeof indicatorRecord>>;
