import { areaLevels } from '@dinh/kpi/area';
import { absenceKinds, observationStatuses } from '@dinh/kpi/observation';
import { z } from 'zod';
import { numericText, period, printedShare, text } from './field.ts';
import { releaseSpan } from './release-span.ts';

const figure = {
  areaId: text.nullable(),
  areaName: text,
  areaLevel: z.enum(areaLevels),
  indicatorId: text,
  value: z.number().nullable(),
  /** The value as the file has it, as text, so that its last digit is known; null where there is none. */
  printedValue: numericText.nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  reportedShare: printedShare.nullable(),
  status: z.enum(observationStatuses),
  sourceId: text,
  note: text.nullable(),
};

export const observationRecord = z.strictObject({
  /** `areaId`, or the printed name of a row that fits no area: what tells rows of one source apart. */
  areaKey: text,
  ...figure,
  period,
  absence: z.enum(absenceKinds).nullable(),
  complete: z.boolean().nullable(),
  ...releaseSpan,
});
export type ObservationRecord = Readonly<z.infer<typeof observationRecord>>;

/** A figure whose page has no date: never part of a series. */
export const undatedFigureRecord = z.strictObject({ ...figure, ...releaseSpan });
export type UndatedFigureRecord = Readonly<z.infer<typeof undatedFigureRecord>>;
